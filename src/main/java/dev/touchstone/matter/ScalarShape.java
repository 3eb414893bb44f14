package dev.touchstone.matter;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.source.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A value that is written as one text, and what that text may say.
public sealed interface ScalarShape<T> extends Shape<T> {

    /// The value of a text that is not empty and has no space around it.
    Optional<T> of(Node.Scalar scalar, KeyReport report);

    @Override
    default Optional<T> read(Node node, KeyReport report) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return of(new Node.Scalar(scalar.text().strip(), scalar.place()), report);
        }
        report.wrongType(node, this);
        return Optional.empty();
    }

    static Text text(int longest) {
        return new Text(1, longest);
    }

    /// One line of text.
    ///
    /// @param shortest in characters
    record Text(int shortest, int longest) implements ScalarShape<String> {

        @Override
        public String accepts() {
            return "text of " + (shortest > 1 ? shortest + " to " : "at most ") + longest + " characters";
        }

        @Override
        public Optional<String> of(Node.Scalar scalar, KeyReport report) {
            String text = scalar.text();
            int length = text.codePointCount(0, text.length());
            if (text.indexOf('\n') >= 0) {
                report.invalid(scalar.place(), "`" + report.key() + "` has more than one line",
                        "Write it as one line.");
                return Optional.empty();
            }
            if (length < shortest || length > longest) {
                report.tell(Code.TEXT_LENGTH, scalar.place(), "`" + report.key() + "` has " + length + " characters",
                        "It must be " + accepts() + ".");
            }
            if (isCut(scalar.place())) {
                report.tell(Code.COMMENT_IN_TEXT, scalar.place(), "the text ends here, because ` #` begins a comment",
                        "If the `#` belongs to the text, put the whole text in quotes; if not, put two spaces before it.");
            }
            return Optional.of(text);
        }

        /// Whether a `#` follows so closely that it may be meant as part of the text, as in `C # and Java`.
        private static boolean isCut(Place place) {
            boolean quoted = place.text().startsWith("\"") || place.text().startsWith("'");
            return !quoted && place.file().text().startsWith(" #", place.end());
        }
    }

    /// A text of one pattern.
    ///
    /// @param accepts what the pattern means, in words
    record Word(String pattern, String accepts) implements ScalarShape<String> {

        /// What files, and so addresses, may be called.
        public static final Word SLUG = new Word("[a-z0-9]+(-[a-z0-9]+)*",
                "lower-case words joined by hyphens, such as `python-vs-nodejs`");

        @Override
        public Optional<String> of(Node.Scalar scalar, KeyReport report) {
            if (scalar.text().length() <= 200 && scalar.text().matches(pattern)) {
                return Optional.of(scalar.text());
            }
            report.invalid(scalar.place(), "`" + scalar.text() + "` cannot be `" + report.key() + "`",
                    "It must be " + accepts + ".");
            return Optional.empty();
        }
    }

    /// One word of a few, each a constant of an enum: `BEST_EFFORT` is written `best-effort`.
    record Choice<E extends Enum<E>>(Class<E> type) implements ScalarShape<E> {

        public List<String> words() {
            return Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String accepts() {
            return "one of `" + String.join("`, `", words()) + "`";
        }

        @Override
        public Optional<E> of(Node.Scalar scalar, KeyReport report) {
            Optional<E> found = Arrays.stream(type.getEnumConstants())
                    .filter(each -> word(each).equals(scalar.text()))
                    .findFirst();
            if (found.isEmpty()) {
                String help = Nearest.question(scalar.text(), words()).orElse("It must be " + accepts() + ".");
                report.misspelt(scalar, help, words());
            }
            return found;
        }
    }

    /// A date.
    ///
    /// @param dayOnly whether a month or a year alone will not do
    /// @param mayBeAhead whether it may lie in the future without being doubtful
    record Date(boolean dayOnly, boolean mayBeAhead) implements ScalarShape<CalendarDate> {

        @Override
        public String accepts() {
            return dayOnly ? "a date such as `2026-11-22`" : "a date such as `2026-11-22`, `2026-11` or `2026`";
        }

        @Override
        public Optional<CalendarDate> of(Node.Scalar scalar, KeyReport report) {
            Optional<CalendarDate> date = CalendarDate.of(scalar.text()).filter(found -> found.isDay() || !dayOnly);
            if (date.isEmpty()) {
                boolean form = scalar.text().matches("\\d{4}(-\\d{2}){0,2}");
                String message = form && scalar.text().length() == 10 ? "the calendar has no `" + scalar.text() + "`"
                        : "`" + scalar.text() + "` is no date";
                report.tell(Code.INVALID_DATE, scalar.place(), message, "It must be " + accepts() + ", year first.");
            } else if (!mayBeAhead && date.get().first().isAfter(report.today())) {
                report.tell(Code.FUTURE_DATE, scalar.place(), "`" + scalar.text() + "` lies in the future",
                        "Today is " + report.today() + ".");
            }
            return date;
        }
    }

    /// `yes` or `no`.
    record Flag() implements ScalarShape<Boolean> {

        @Override
        public String accepts() {
            return "`yes` or `no`";
        }

        @Override
        public Optional<Boolean> of(Node.Scalar scalar, KeyReport report) {
            Optional<Boolean> flag = switch (scalar.text()) {
                case "yes", "true" -> Optional.of(true);
                case "no", "false" -> Optional.of(false);
                default -> Optional.empty();
            };
            if (flag.isEmpty()) {
                report.tell(Code.WRONG_TYPE, scalar.place(), "`" + report.key() + "` is `" + scalar.text() + "`",
                        "It must be " + accepts() + ".");
            }
            return flag;
        }
    }

    /// The address of something on the web.
    record Url() implements ScalarShape<URI> {

        @Override
        public String accepts() {
            return "an address that begins with `https://` or `http://`";
        }

        @Override
        public Optional<URI> of(Node.Scalar scalar, KeyReport report) {
            Optional<URI> address = parsed(scalar.text());
            boolean other = address.map(URI::getScheme).filter(scheme -> !scheme.matches("(?i)https?")).isPresent();
            if (other) {
                report.tell(Code.UNSAFE_LINK, scalar.place(), "`" + scalar.text() + "` is no web address",
                        "It must be " + accepts() + ".");
                return Optional.empty();
            }
            Optional<URI> web = address.filter(uri -> uri.getScheme() != null && uri.getHost() != null);
            if (web.isEmpty()) {
                report.invalid(scalar.place(), "`" + scalar.text() + "` is no web address",
                        "It must be " + accepts() + ".");
            }
            return web;
        }

        private static Optional<URI> parsed(String text) {
            try {
                return Optional.of(new URI(text));
            } catch (URISyntaxException notAnAddress) {
                return Optional.empty();
            }
        }
    }

    /// A web address with words in braces that the site replaces.
    ///
    /// @param words every one that may be used; the first one must be
    record Template(List<String> words) implements ScalarShape<String> {

        private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

        public Template {
            words = List.copyOf(words);
        }

        @Override
        public String accepts() {
            return "an address with `{" + words.getFirst() + "}` in it"
                    + (words.size() > 1 ? ", and " + more() + " if you like" : "");
        }

        private String more() {
            return words.stream().skip(1).map(word -> "`{" + word + "}`").collect(Collectors.joining(" or "));
        }

        @Override
        public Optional<String> of(Node.Scalar scalar, KeyReport report) {
            String text = scalar.text();
            List<String> used = BRACES.matcher(text).results().map(found -> found.group(1)).toList();
            Matcher filled = BRACES.matcher(text);
            boolean address = new Url().of(new Node.Scalar(filled.replaceAll("x"), scalar.place()), report).isPresent();
            if (address && (!used.contains(words.getFirst()) || !words.containsAll(used))) {
                report.invalid(scalar.place(), "`" + report.key() + "` must hold `{" + words.getFirst() + "}`",
                        "It must be " + accepts() + ".");
                return Optional.empty();
            }
            return address ? Optional.of(text) : Optional.empty();
        }
    }

    /// A stretch of time: `P1Y`, `P6M`, `P90D`.
    record Duration() implements ScalarShape<Period> {

        @Override
        public String accepts() {
            return "a period such as `P1Y`, `P6M` or `P90D`";
        }

        @Override
        public Optional<Period> of(Node.Scalar scalar, KeyReport report) {
            Optional<Period> period = parsed(scalar.text()).filter(found -> !found.isNegative() && !found.isZero());
            if (period.isEmpty()) {
                report.invalid(scalar.place(), "`" + scalar.text() + "` is no period", "It must be " + accepts() + ".");
            }
            return period;
        }

        private static Optional<Period> parsed(String text) {
            try {
                return Optional.of(Period.parse(text));
            } catch (DateTimeException notAPeriod) {
                return Optional.empty();
            }
        }
    }
}
