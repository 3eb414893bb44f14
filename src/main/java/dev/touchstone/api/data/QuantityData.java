package dev.touchstone.api.data;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Described("A number or a range of numbers, in the unit of the criterion.")
public record QuantityData(
    @Described("Whether the range has a lower end.") boolean hasLow,
    @Described("The lower end as stated; absent where there is none.") @Nullable BigDecimal low,
    @Described("Whether the lower end is part of the range.") boolean isLowIncluded,
    @Described("Whether the range has an upper end.") boolean hasHigh,
    @Described("The upper end as stated, equal to the lower one for a single figure; absent where there is none.") @Nullable BigDecimal high,
    @Described("Whether the upper end is part of the range.") boolean isHighIncluded,
    @Described("Whether it was stated as approximate; it then compares as ten per cent wider at either end.") boolean isApproximate,
    @Described("The symbol of the unit, such as `ms` or `packages`; empty for a plain number.") String unit
) {}
