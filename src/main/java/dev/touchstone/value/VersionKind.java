package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a version or a range of versions.
///
/// ```text
/// value    = version | version "+" | version ( "–" | "-" | " to " ) version | bound [ bound ]
/// bound    = ( ">=" | "≥" | ">" | "<=" | "≤" | "<" ) version        one for each end at most
/// version  = [ "v" ] digits { "." digits }
/// ```
public record VersionKind() implements ValueKind {

    private static final String NUMBERS = "[vV]?(\\d{1,9}(?:\\.\\d{1,9}){0,7})";
    private static final Pattern FROM = Pattern.compile(NUMBERS + "(\\+?)");
    private static final Pattern BETWEEN = Pattern.compile(NUMBERS + "(?:\\s*[–-]\\s*| to )" + NUMBERS);
    private static final Pattern BOUNDS = Pattern
            .compile("(?:(>=?|≥)\\s*" + NUMBERS + ")?,?\\s*(?:(<=?|≤)\\s*" + NUMBERS + ")?");

    private static final Pattern WITH_WILDCARD = Pattern.compile("(" + NUMBERS + ")\\.[xX*]");
    private static final Pattern WITH_REST = Pattern.compile("(" + NUMBERS + ")\\s+([^()]+)");
    private static final Pattern NAMED = Pattern.compile("[^\\d]*?(" + NUMBERS + "\\+?)");
    private static final Pattern OR_LATER = Pattern
            .compile("(" + NUMBERS + ") (?:or|and) (?:later|newer|above|up|higher)");
    private static final int LONGEST = 200;

    @Override
    public String keyword() {
        return "version";
    }

    @Override
    public String accepts() {
        return "a version or a range of versions, such as `3.14`, `3.11+`, `20–26` or `>=20 <27`";
    }

    @Override
    public Checked<Optional<Reading>> read(Written written) {
        return Placeholder.read(this, written, written::noted).orElseGet(() -> version(written));
    }

    private Checked<Optional<Reading>> version(Written written) {
        String text = written.plain();
        Refusal refusal = new Refusal(this, written.text());
        if (text.length() > LONGEST) {
            return refusal.because("it is too long");
        }
        Optional<Version> read = parse(text);
        if (read.isEmpty()) {
            return refusal.because("it is not a version", nearest(text));
        }
        return read.filter(version -> version.range().isEmpty())
                .map(version -> refusal.because(Code.REVERSED_RANGE, "no version lies in it",
                        Stream.of(version.turned())
                                .filter(turned -> !turned.range().isEmpty())
                                .map(Version::canonical)
                                .toList()))
                .orElseGet(() -> Checked.of(read.map(written::noted)));
    }

    static Optional<Version> parse(String text) {
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            List<Integer> numbers = numbers(from.group(1));
            boolean open = !from.group(2).isEmpty();
            return Optional.of(new Version(numbers, true, open ? List.of() : numbers, !open, text));
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return Optional.of(new Version(numbers(between.group(1)), true, numbers(between.group(2)), true, text));
        }
        Matcher bounds = BOUNDS.matcher(text);
        if (bounds.matches() && (bounds.group(2) != null || bounds.group(4) != null)) {
            return Optional
                    .of(new Version(numbers(bounds.group(2)), isClosed(bounds.group(1)), numbers(bounds.group(4)),
                            isClosed(bounds.group(3)), text));
        }
        return Optional.empty();
    }

    private static boolean isClosed(@Nullable String sign) {
        return sign != null && (sign.endsWith("=") || sign.equals("≥") || sign.equals("≤"));
    }

    private static List<Integer> numbers(@Nullable String dotted) {
        return dotted == null ? List.of() : Arrays.stream(dotted.split("\\.", -1)).map(Integer::valueOf).toList();
    }

    /// What the author may have meant, of which every part can be read.
    static List<String> nearest(String text) {
        String list = Arrays.stream(text.split(",", -1)).map(String::strip).collect(Collectors.joining("; "));
        boolean isList = text.contains(",")
                && Arrays.stream(list.split("; ", -1)).allMatch(one -> parse(one).isPresent());
        return Stream.of(
                first(WITH_WILDCARD.matcher(text)),
                first(OR_LATER.matcher(text)).map(version -> version + "+"),
                isList ? Optional.of(list) : Optional.<String>empty(),
                remarked(text),
                first(NAMED.matcher(text)))
                .flatMap(Optional::stream)
                .filter(reading -> !reading.isBlank())
                .toList();
    }

    private static Optional<String> first(Matcher matcher) {
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> remarked(String text) {
        Matcher matcher = WITH_REST.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1) + " (" + matcher.group(3) + ")") : Optional.empty();
    }
}
