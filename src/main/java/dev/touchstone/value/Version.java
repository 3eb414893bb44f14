package dev.touchstone.value;

import java.util.List;

/// A version, or a range of versions such as `>=20 <27`.
///
/// @param low numbers of the lowest version, and whether it is part of the range; empty where the range is open downwards
/// @param high numbers of the highest version; the same as the lowest for a single version, empty where the range is open upwards
/// @param written the author's spelling, for display
public record Version(List<Integer> low, boolean lowClosed, List<Integer> high, boolean highClosed, String written)
        implements Value {

    public Version {
        low = List.copyOf(low);
        high = List.copyOf(high);
    }
}
