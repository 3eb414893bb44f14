package dev.touchstone.prose;

import dev.touchstone.prose.ProseArticle.Passage.TableRow;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads tables, also those that were copied as text and lost what parted their cells: `CriterionAlderBirch`, `Start-up time~30 ms~50 ms`.
///
/// The header tells how many cells there are. A row is read where exactly as many borders show, a border being a place at which
/// a word ends without a space and another one begins with a capital, a figure or a sign.
final class FlatTable {

    private static final Pattern HEADER = Pattern.compile(
            "(?i:criteria|criterion|features?|category|categories|aspects?|metrics?|property|properties|factors?)\\s*(.*)");
    private static final Pattern BORDER = Pattern.compile(
            "(?<=[\\p{Ll}\\d)%+×—])(?=\\p{Lu})|(?<=[\\p{L})%+×—])(?=[~≥≤<>—])|(?<=[\\p{Ll})%])(?=\\d)|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern DASHES = Pattern.compile("[ \\t|:-]+");

    private final List<String> names;
    private final List<String> labels;

    /// @param names of things that a table may compare
    /// @param labels of rows that are known
    FlatTable(Collection<String> names, Collection<String> labels) {
        this.names = longestFirst(names);
        this.labels = longestFirst(labels);
    }

    private static List<String> longestFirst(Collection<String> texts) {
        return texts.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(text -> text))
                .toList();
    }

    boolean isHeader(String line) {
        return columns(line).size() > 1;
    }

    /// What a header without marks calls its cells, in the order of the names it consists of; empty where it is none.
    List<String> columns(String line) {
        Matcher header = HEADER.matcher(line.strip());
        if (!header.matches() || line.indexOf('\t') >= 0) {
            return List.of();
        }
        String rest = header.group(1);
        List<String> columns = new ArrayList<>();
        while (!rest.isBlank()) {
            String left = rest.stripLeading();
            Optional<String> name = names.stream().filter(each -> startsWith(left, each)).findFirst();
            if (name.isEmpty()) {
                return List.of();
            }
            columns.add(left.substring(0, name.get().length()));
            rest = left.substring(name.get().length());
        }
        return List.copyOf(columns);
    }

    /// A row without marks; empty where its cells cannot be told apart.
    Optional<TableRow> row(Place place, List<String> columns) {
        String text = place.text();
        int label = labels.stream().filter(each -> startsWith(text, each)).findFirst().map(String::length).orElse(0);
        List<Integer> borders = BORDER.matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(border -> border > label)
                .toList();
        List<Integer> cuts = new ArrayList<>(label > 0 ? List.of(label) : List.of());
        cuts.addAll(borders);
        return cuts.size() == columns.size() ? Optional.of(row(place, columns, cuts)) : Optional.empty();
    }

    private static TableRow row(Place place, List<String> columns, List<Integer> cuts) {
        List<Located<String>> cells = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1) : place.text().length();
            cells.add(located(place.part(cuts.get(i), end)));
        }
        return new TableRow(located(place.part(0, cuts.getFirst())), columns, cells, place);
    }

    /// The cells of a line with bars or tabs; none in the line below a header.
    static List<Located<String>> cells(Place line) {
        String text = line.text();
        if (DASHES.matcher(text).matches()) {
            return List.of();
        }
        boolean bars = text.indexOf('|') >= 0;
        int from = bars && text.startsWith("|") ? 1 : 0;
        int to = bars && text.endsWith("|") && text.length() > 1 ? text.length() - 1 : text.length();
        List<Located<String>> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isBorder(text, i, bars)) {
                cells.add(located(line.part(start, i)));
                start = i + 1;
            }
        }
        return List.copyOf(cells);
    }

    private static boolean isBorder(String text, int at, boolean bars) {
        return bars ? text.charAt(at) == '|' && (at == 0 || text.charAt(at - 1) != '\\')
                : text.charAt(at) == '\t' && (at == 0 || text.charAt(at - 1) != '\t');
    }

    private static Located<String> located(Place place) {
        Place trimmed = PieceReader.trimmed(place);
        return new Located<>(Labels.plain(trimmed.text()), trimmed);
    }

    private static boolean startsWith(String text, String name) {
        return text.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
    }
}
