package dev.touchstone.api.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Described("One line of releases of a runtime.")
public record ReleaseData(
    String version,
    @Described("The day of its first release.") LocalDate date,
    @Described("Whether the end of its support has been announced.") boolean hasSupportEnd,
    @Described("The last day of its support; absent where none is announced.") @Nullable LocalDate supportEnd,
    @Described("Whether it is supported for longer than others.") boolean isLongTerm,
    @Described("The key of its source; empty where it names none.") String source
) {}
