package dev.touchstone.page;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Option;
import dev.touchstone.article.Row;
import dev.touchstone.article.RowGroup;
import dev.touchstone.article.Statement;
import dev.touchstone.article.Verdict;
import dev.touchstone.library.CitedKeys;
import java.util.List;
import java.util.stream.Stream;

/// The keys of all sources that a comparison cites, in the order in which its page shows them.
final class CitedInOrder {

    private CitedInOrder() {}

    static Stream<String> in(Comparison comparison) {
        return Stream.of(CitedKeys.in(comparison.lead()), choices(comparison.verdict()), highlights(comparison),
                CitedKeys.in(comparison.overview()), comparison.groups().stream().flatMap(CitedInOrder::in),
                comparison.options().stream().flatMap(CitedInOrder::in),
                comparison.sections().stream().flatMap(section -> CitedKeys.in(section.prose())),
                CitedKeys.in(comparison.verdict().prose()),
                comparison.questions().stream().flatMap(question -> CitedKeys.in(question.answer())))
                .flatMap(keys -> keys);
    }

    private static Stream<String> choices(Verdict verdict) {
        return verdict.choices()
                .stream()
                .flatMap(choice -> choice.conditions().stream())
                .flatMap(condition -> CitedKeys.in(condition.text()));
    }

    private static Stream<String> highlights(Comparison comparison) {
        List<String> ids = comparison.matter().highlights();
        return ids.stream()
                .flatMap(id -> comparison.rows().stream().filter(row -> row.criterion().equals(id)))
                .flatMap(CitedInOrder::statements);
    }

    private static Stream<String> in(RowGroup group) {
        return Stream.concat(CitedKeys.in(group.intro()), group.rows()
                .stream()
                .flatMap(row -> Stream.concat(statements(row), CitedKeys.in(row.discussion()))));
    }

    private static Stream<String> statements(Row row) {
        return row.cells().stream().flatMap(CitedInOrder::in);
    }

    static Stream<String> in(Cell cell) {
        return cell.statements().stream().flatMap(CitedInOrder::in);
    }

    static Stream<String> in(Statement statement) {
        return Stream.concat(CitedKeys.in(statement.note()), statement.sources().stream());
    }

    private static Stream<String> in(Option option) {
        return Stream.of(CitedKeys.in(option.bestFor()),
                Stream.concat(option.pros().stream(), option.cons().stream())
                        .flatMap(point -> Stream.concat(CitedKeys.in(point.label()), CitedKeys.in(point.text()))),
                CitedKeys.in(option.prose())).flatMap(keys -> keys);
    }
}
