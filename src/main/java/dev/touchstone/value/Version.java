package dev.touchstone.value;

import dev.touchstone.value.Bound.At;
import dev.touchstone.value.Bound.Unbounded;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// A version, or a range of versions such as `>=20 <27`.
///
/// A version stands for all releases whose numbers begin with its own: `3.14` covers 3.14.0 and 3.14.2.
///
/// @param low numbers of the lowest version, and whether it is part of the range; empty where the range is open downwards
/// @param high numbers of the highest version; the same as the lowest for a single version, empty where the range is open upwards
/// @param written the author's spelling, for display
public record Version(List<Integer> low, boolean lowClosed, List<Integer> high, boolean highClosed, String written)
        implements Value {

    /// More parts and digits than any release has: a bound on the work that a version can cause.
    static final int MOST_PARTS = 8;
    static final int MOST_DIGITS = 9;

    public Version {
        low = List.copyOf(low);
        high = List.copyOf(high);
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a version without numbers");
        }
    }

    /// Whether it is one version and not a range.
    public boolean isSingle() {
        return low.equals(high) && lowClosed && highClosed;
    }

    /// The releases it covers, as a stretch of a line on which each part of a version counts a thousand million times as much
    /// as the next one. It ends before the first release that it does not cover.
    public Range range() {
        Bound start = low.isEmpty() ? new Unbounded() : new At(lowClosed ? first(low) : next(low), true);
        Bound end = high.isEmpty() ? new Unbounded() : new At(highClosed ? next(high) : first(high), false);
        return new Range(start, end);
    }

    /// From its end to its beginning: what an author meant who wrote them the wrong way round.
    Version turned() {
        return new Version(/* low= */ high, true, /* high= */ low, true, written);
    }

    private static BigDecimal first(List<Integer> numbers) {
        BigDecimal point = BigDecimal.ZERO;
        for (int i = 0; i < numbers.size(); i++) {
            point = point.add(BigDecimal.valueOf(numbers.get(i), i * MOST_DIGITS));
        }
        return point;
    }

    private static BigDecimal next(List<Integer> numbers) {
        return first(numbers).add(BigDecimal.valueOf(1, (numbers.size() - 1) * MOST_DIGITS));
    }

    @Override
    public String canonical() {
        if (isSingle()) {
            return dotted(low);
        }
        if (high.isEmpty()) {
            return lowClosed ? dotted(low) + "+" : ">" + dotted(low);
        }
        String end = (highClosed ? "<=" : "<") + dotted(high);
        if (low.isEmpty()) {
            return end;
        }
        return lowClosed && highClosed ? dotted(low) + "–" + dotted(high)
                : (lowClosed ? ">=" : ">") + dotted(low) + " " + end;
    }

    @Override
    public String phrase() {
        if (isSingle()) {
            return dotted(low);
        }
        String end = (highClosed ? "up to " : "before ") + dotted(high);
        if (low.isEmpty()) {
            return end;
        }
        if (high.isEmpty()) {
            return lowClosed ? dotted(low) + " or later" : "after " + dotted(low);
        }
        return lowClosed && highClosed ? dotted(low) + " to " + dotted(high)
                : (lowClosed ? "from " : "after ") + dotted(low) + ", " + end;
    }

    private static String dotted(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
