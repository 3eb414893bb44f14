package dev.touchstone.api.data;

import dev.touchstone.library.Freshness;
import java.time.LocalDate;

@Described("A row that falls due for review.")
public record DueData(
    MeasureData criterion,
    @Described("The permanent address of the row on its page.") String address,
    @Described("How many statements it makes.") int statements,
    @Described("The day on which it falls due.") LocalDate day,
    @Described("How it stands on the day of the document.") Freshness.State state
) {}
