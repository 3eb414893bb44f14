package dev.touchstone.draft;

import dev.touchstone.proposal.Claim;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Bound;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.QuantityKind;
import dev.touchstone.value.Unit;
import dev.touchstone.value.ValueKind.Written;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of the list of claims that has a figure.
///
/// @param figure as the list has it: `10-100`, `2 M`, `10^3`, `3.12`, `grade`
record ListedClaim(String id, String claim, String figure, String unit) {

    private static final Pattern QUOTE = Pattern.compile("\"([^\"]{3,})\"");
    private static final Pattern NUMBER_WORD = Pattern.compile(
            "(?i)\\d|\\b(one|two|three|four|five|single|single-threaded|twice|thousands?|millions?|hundreds?)\\b");

    /// What the figure of a line stands for.
    enum Sort {
        STATED("state a figure"),
        GRADE("state a grade"),
        SIZE("compare sizes or ranks without a figure"),
        COUNTED("have a figure that whoever listed them counted, and that no text states");

        private final String meaning;

        Sort(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }

    /// The lines of a list that have a figure.
    static List<ListedClaim> in(String markdown) {
        List<List<String>> rows = markdown.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("(?<!\\\\)\\|", -1)).map(String::strip).toList())
                .toList();
        List<String> header = rows.stream().filter(row -> row.contains("figure")).findFirst().orElseThrow();
        return rows.stream()
                .filter(row -> row.size() >= header.size() - 1 && row.getFirst().matches("[A-Z]+\\d+"))
                .map(row -> new ListedClaim(row.getFirst(), row.get(column("claim", header)),
                        row.get(column("figure", header)), row.get(column("unit", header))))
                .filter(claim -> !claim.figure().equals("-") && !claim.figure().isEmpty())
                .toList();
    }

    /// Where a column stands; behind its name a header may explain it.
    private static int column(String name, List<String> header) {
        return header.indexOf(header.stream().filter(cell -> cell.startsWith(name)).findFirst().orElseThrow());
    }

    Sort sort() {
        if (figure.equals("grade")) {
            return Sort.GRADE;
        }
        if (figure.matches("rank|[~>]1")) {
            return Sort.SIZE;
        }
        return NUMBER_WORD.matcher(claim.replaceAll("V8|UTF-8", "")).find() ? Sort.STATED : Sort.COUNTED;
    }

    boolean isFoundIn(ImportedText text) {
        return switch (sort()) {
            case STATED -> stated(text);
            case GRADE -> quotes().stream()
                    .allMatch(grade -> text.claims().stream().anyMatch(claim -> claim.cell().equals(grade)));
            case SIZE -> text.sizeWords().stream().anyMatch(place -> isNear(place, text))
                    || text.claims().stream().anyMatch(claim -> isNear(claim.place(), text));
            case COUNTED -> true;
        };
    }

    /// Whether this is a statement that was found in a text.
    boolean covers(Claim found, ImportedText text) {
        return switch (sort()) {
            case STATED -> isNear(found.place(), text) && says(found);
            case GRADE -> quotes().contains(found.cell());
            case SIZE, COUNTED -> false;
        };
    }

    private boolean stated(ImportedText text) {
        return text.claims().stream().filter(claim -> isNear(claim.place(), text)).anyMatch(this::says);
    }

    /// Whether a place is on a line that the claim quotes, or shares words with, where it quotes none.
    private boolean isNear(Place place, ImportedText text) {
        String line = even(place.file().lines().text(place.line()));
        List<String> fragments = quotes().stream()
                .flatMap(quote -> Stream.of(quote.split("\\.\\.\\.|…")))
                .map(String::strip)
                .filter(fragment -> fragment.length() > 3)
                .map(ListedClaim::even)
                .toList();
        return fragments.isEmpty() ? shares(line)
                : fragments.stream().anyMatch(fragment -> line.contains(fragment))
                        || (fragments.stream().noneMatch(even(text.text())::contains) && shares(line));
    }

    private static String even(String text) {
        return text.toLowerCase(Locale.ROOT).replace('–', '-');
    }

    private boolean shares(String line) {
        List<String> words = Stream.of(claim.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .toList();
        return words.stream().filter(line::contains).count() >= Math.max(1, words.size() / 2);
    }

    private List<String> quotes() {
        return QUOTE.matcher(claim).results().map((MatchResult quote) -> quote.group(1)).toList();
    }

    /// Whether a claim of the text says the listed figure.
    private boolean says(Claim found) {
        String words = found.words().toLowerCase(Locale.ROOT);
        if (figure.equals("10^3")) {
            return words.startsWith("thousands");
        }
        if (unit.equals("version") || unit.equals("date")) {
            return found.cell().replace("+", "").equals(figure.replace(".x", ""));
        }
        List<BigDecimal> wanted = Stream.of(figure.split("(?<=\\d)-(?=\\d)")).map(ListedClaim::number).toList();
        List<BigDecimal> bounds = bounds(found.cell());
        return bounds.contains(wanted.getFirst()) && bounds.contains(wanted.getLast()) && sameUnit(found.cell());
    }

    private static BigDecimal number(String text) {
        String digits = text.replaceAll("[, ~>M]", "");
        BigDecimal number = new BigDecimal(digits);
        return plain(text.contains("M") ? number.movePointRight(6) : number);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /// The numbers of a cell, in the unit that stands there.
    private static List<BigDecimal> bounds(String cell) {
        SourceFile file = SourceFile.of("", cell);
        Unit unit = unitOf(cell);
        return new QuantityKind(unit, false, "")
                .read(new Written(new Located<>(cell, file.place(0, cell.length())), List.of()))
                .value()
                .filter(reading -> reading.value() instanceof Quantity)
                .map(reading -> (Quantity) reading.value())
                .map(quantity -> Stream.of(quantity.low(), quantity.high())
                        .flatMap(bound -> bound instanceof Bound.At at ? Stream.of(plain(at.value())) : Stream.empty())
                        .toList())
                .orElse(List.of());
    }

    private static Unit unitOf(String cell) {
        String symbol = symbol(cell);
        return Unit.find(symbol).orElseGet(() -> symbol.isEmpty() ? Unit.NUMBER : Unit.counting(symbol));
    }

    private static String symbol(String cell) {
        return cell.replaceFirst("^[~<>≤≥ ]*[\\d.,–±~ ]*(?:[kMG](?![\\p{L}]))?\\+? ?", "").strip();
    }

    /// Units that convert agree; a noun agrees with whatever the list counts.
    private boolean sameUnit(String cell) {
        Unit found = unitOf(cell);
        Unit listed = Unit.find(unit).or(() -> Unit.guess(unit)).orElse(Unit.NUMBER);
        return found.mayBeLeftOut() ? listed.mayBeLeftOut() || unit.equals("-") : found.convertsTo(listed);
    }
}
