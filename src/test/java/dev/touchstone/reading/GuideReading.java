package dev.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Statement;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.value.Bound;
import dev.touchstone.value.Day;
import dev.touchstone.value.Names;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.Rating;
import dev.touchstone.value.Support;
import dev.touchstone.value.Text;
import dev.touchstone.value.Unit;
import dev.touchstone.value.Unknown;
import dev.touchstone.value.Value;
import dev.touchstone.value.Version;
import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the editors' guide writes down what a statement means: `about 12 ms, given bare, from field-report`.
///
/// @param value what was read
/// @param rest what the guide puts behind the value
record GuideReading(Value value, String rest) {

    private static final Map<String, BigDecimal> MULTIPLIERS = Map.of("k", new BigDecimal("1000"), "M",
            new BigDecimal("1000000"), "G", new BigDecimal("1000000000"));
    private static final Pattern FIGURE = Pattern
            .compile("(?<number>[0-9.]+)(?: (?<multiplier>[kMG]))?(?: (?<unit>\\S+))?");
    private static final Pattern RANGE = Pattern
            .compile("(?<lead>about |at least |more than |at most |less than )?(?<low>.+?)(?: to (?<high>.+))?");

    static GuideReading of(Statement statement) {
        String conditions = statement.conditions()
                .stream()
                .map(condition -> ", given " + condition)
                .collect(Collectors.joining());
        String note = statement.note().isEmpty() ? "" : ", note \"" + PlainText.of(statement.note()) + "\"";
        String sources = statement.isSourced() ? ", from " + String.join(" ", statement.sources()) : "";
        return new GuideReading(statement.value(), conditions + note + sources);
    }

    /// Compares with the guide's words. Quantities are compared by what they mean: the guide keeps the unit that was written.
    void assertIs(String expected) {
        assertThat(expected).endsWith(rest);
        String words = expected.substring(0, expected.length() - rest.length());
        if (value instanceof Quantity quantity) {
            assertIs(quantity, words);
        } else {
            assertThat(words()).isEqualTo(words);
        }
    }

    private String words() {
        return switch (value) {
            case Rating rating -> rating.level();
            case Support support ->
                support.status().name().charAt(0) + support.status().name().substring(1).toLowerCase(Locale.ROOT)
                        + said(" since ", support.since()) + said(" until ", support.until())
                        + said(" behind ", support.behind());
            case Names names -> String.join(", ", names.names());
            case Version version -> version(version);
            case Day day -> day(day);
            case Text text -> text.plain();
            case Unknown unknown -> "unknown";
            case NotApplicable none -> "does not apply";
            case Quantity quantity -> throw new AssertionError("compared by what it means");
        };
    }

    private static String said(String word, String what) {
        return what.isEmpty() ? "" : word + what;
    }

    private static String version(Version version) {
        if (version.low().equals(version.high())) {
            return dotted(version.low());
        }
        String low = version.low().isEmpty() ? ""
                : (version.lowClosed() ? "at least " : "more than ") + dotted(version.low());
        String high = version.high().isEmpty() ? ""
                : (version.highClosed() ? "at most " : "less than ") + dotted(version.high());
        return low + (low.isEmpty() || high.isEmpty() ? "" : ", ") + high;
    }

    private static String dotted(List<Integer> numbers) {
        return numbers.stream().map(number -> Integer.toString(number)).collect(Collectors.joining("."));
    }

    private static String day(Day day) {
        String month = day.first().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.first().getYear();
        return day.first().equals(day.last()) ? day.first().getDayOfMonth() + " " + month : month;
    }

    private static void assertIs(Quantity quantity, String words) {
        Matcher range = RANGE.matcher(words);
        assertThat(range.matches()).isTrue();
        String lead = range.group("lead") == null ? "" : range.group("lead").strip();
        String high = range.group("high") == null ? range.group("low") : range.group("high");
        Unit highUnit = unit(high, quantity.unit());
        boolean upwards = lead.equals("at least") || lead.equals("more than");
        boolean downwards = lead.equals("at most") || lead.equals("less than");
        assertThat(quantity.approximate()).isEqualTo(lead.equals("about"));
        if (upwards) {
            assertThat(quantity.high()).isEqualTo(new Bound.Unbounded());
        } else {
            assertEnd(quantity.high(), number(high), highUnit, quantity.unit(), !lead.equals("less than"));
        }
        if (!downwards) {
            assertEnd(quantity.low(), number(range.group("low")), unit(range.group("low"), highUnit), quantity.unit(),
                    !lead.equals("more than"));
        }
    }

    /// Compares without dividing: the figure in its own unit and the bound in the criterion's are the same amount.
    private static void assertEnd(Bound bound, BigDecimal number, Unit unit, Unit own, boolean closed) {
        assertThat(bound).isInstanceOfSatisfying(Bound.At.class, at -> {
            assertThat(at.value().multiply(own.factor())).isEqualByComparingTo(number.multiply(unit.factor()));
            assertThat(at.closed()).isEqualTo(closed);
        });
    }

    private static Unit unit(String figure, Unit otherwise) {
        Matcher parts = FIGURE.matcher(figure);
        assertThat(parts.matches()).as(figure).isTrue();
        return parts.group("unit") == null ? otherwise : Unit.find(parts.group("unit")).orElseThrow();
    }

    private static BigDecimal number(String figure) {
        Matcher parts = FIGURE.matcher(figure);
        assertThat(parts.matches()).as(figure).isTrue();
        BigDecimal number = new BigDecimal(parts.group("number"));
        return parts.group("multiplier") == null ? number : number.multiply(MULTIPLIERS.get(parts.group("multiplier")));
    }
}
