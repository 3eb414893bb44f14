package dev.touchstone.api.data;

import dev.touchstone.value.Day;
import java.time.LocalDate;

@Described("A date, as precisely as it is known.")
public record DateData(
    @Described("The first day that it can be.") LocalDate first,
    @Described("The last day that it can be.") LocalDate last,
    @Described("How precisely it is known.") Day.Precision precision
) {}
