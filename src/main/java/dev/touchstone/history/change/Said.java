package dev.touchstone.history.change;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Statement;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.value.Day;
import dev.touchstone.value.Names;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.Rating;
import dev.touchstone.value.Support;
import dev.touchstone.value.Text;
import dev.touchstone.value.Unknown;
import dev.touchstone.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A statement in words.
///
/// @param sense what it says, the same however it is spelled
/// @param words its value, with conditions and note in parentheses
/// @param sources their titles, in order; none where nobody is cited
public record Said(String sense, String words, List<String> sources) {

    public Said {
        sources = List.copyOf(sources);
    }

    /// Everything that a cell says.
    ///
    /// @param titles of sources, by their keys
    public static List<Said> in(Cell cell, UnaryOperator<String> titles) {
        return cell.statements().stream().map(statement -> of(statement, titles)).toList();
    }

    private static Said of(Statement statement, UnaryOperator<String> titles) {
        String note = ProseLines.line(statement.note());
        String sense = Stream.of(
                Stream.of(folded(statement.value().canonical())),
                statement.conditions().stream().sorted(),
                Stream.of(note),
                statement.sources().stream().distinct().sorted())
                .map(parts -> parts.collect(Collectors.joining("\u0001")))
                .collect(Collectors.joining("\u0002"));
        List<String> remarks = new ArrayList<>(statement.conditions());
        remarks.add(note);
        remarks.removeIf(String::isBlank);
        return new Said(sense,
                value(statement) + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")"),
                statement.sources().stream().map(titles).distinct().sorted().toList());
    }

    private static String value(Statement statement) {
        return switch (statement.value()) {
            case Unknown unknown -> unknown.phrase();
            case NotApplicable none -> none.phrase();
            case Quantity _,Text _,Names _ -> spelled(statement);
            case Rating _,Support _,Version _,Day _ -> statement.value().canonical();
        };
    }

    private static String spelled(Statement statement) {
        String words = folded(PlainText.of(statement.spelling()));
        return words.isEmpty() ? statement.value().canonical() : words;
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// The words, and who says so.
    String sourced() {
        return words + ", " + (sources.isEmpty() ? "without a source"
                : sources.stream().collect(Collectors.joining("” and “", "says “", "”")));
    }
}
