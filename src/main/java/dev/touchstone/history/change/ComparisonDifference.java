package dev.touchstone.history.change;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Question;
import dev.touchstone.article.Row;
import dev.touchstone.article.Verdict;
import dev.touchstone.history.change.Change.CellChanged;
import dev.touchstone.history.change.Change.ColumnsChanged;
import dev.touchstone.history.change.Change.LinesChanged;
import dev.touchstone.history.change.Change.Moved;
import dev.touchstone.history.change.Change.RowChanged;
import dev.touchstone.history.change.Pairing.Pair;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Compares one comparison with what it was before.
final class ComparisonDifference {

    private final Comparison before;
    private final Comparison now;
    private final Terms terms;
    private final Subject article;
    private final List<Change> changes = new ArrayList<>();

    ComparisonDifference(Pair<Comparison> pair, Terms terms) {
        this.before = pair.before();
        this.now = pair.now();
        this.terms = terms;
        this.article = Subject.of(now);
    }

    List<Change> changes() {
        matter();
        columns();
        rows();
        verdict();
        questions();
        text();
        return changes;
    }

    private void matter() {
        Facts facts = new Facts(article);
        facts.compare("Title", before.name(), now.name());
        facts.compare("Summary", before.summary(), now.summary());
        facts.compare("Reviewed", before.matter().reviewed().toString(), now.matter().reviewed().toString());
        Map<String, String> was = new TreeMap<>();
        before.matter().versions().forEach((runtime, version) -> was.put(terms.runtime(runtime), version));
        Set<String> both = new TreeSet<>(was.keySet());
        both.addAll(now.matter().versions().keySet());
        both.forEach(runtime -> facts.compare("Version of " + terms.compared(runtime).name(),
                was.getOrDefault(runtime, ""), now.matter().versions().getOrDefault(runtime, "")));
        changes.addAll(facts.changes());
    }

    private List<String> runtimes() {
        return before.matter().runtimes().stream().map(terms::runtime).toList();
    }

    private void columns() {
        if (!Set.copyOf(runtimes()).equals(Set.copyOf(now.matter().runtimes()))) {
            changes.add(new ColumnsChanged(article, runtimes().stream().map(terms::compared).toList(),
                    now.matter().runtimes().stream().map(terms::compared).toList()));
        }
    }

    private void rows() {
        Map<String, Row> was = new LinkedHashMap<>();
        before.rows().forEach(row -> was.putIfAbsent(terms.criterion(row.criterion()), row));
        Map<String, Row> is = new LinkedHashMap<>();
        now.rows().forEach(row -> is.putIfAbsent(row.criterion(), row));
        for (Map.Entry<String, Row> row : List.copyOf(was.entrySet())) {
            if (!is.containsKey(row.getKey())) {
                successor(row.getKey(), was, is).ifPresent(next -> {
                    changes.add(new Moved(article, terms.asked(next).name(), article.address().at(row.getKey()),
                            article.address().at(next)));
                    was.put(next, row.getValue());
                    was.remove(row.getKey());
                });
            }
        }
        is.forEach((criterion, row) -> Optional.ofNullable(was.get(criterion))
                .ifPresentOrElse(same -> cells(criterion, same, row),
                        () -> changes.add(row(criterion, row, true))));
        was.forEach((criterion, row) -> {
            if (!is.containsKey(criterion)) {
                changes.add(row(criterion, row, false));
            }
        });
    }

    /// The new row that the ledger says took the place of one that is gone.
    private Optional<String> successor(String gone, Map<String, Row> was, Map<String, Row> is) {
        return terms.ledger()
                .get()
                .state(article.address().at(gone))
                .flatMap(state -> state instanceof State.Moved(Address target)
                        && target.page().equals(article.page()) ? Optional.of(target.fragment()) : Optional.empty())
                .filter(next -> is.containsKey(next) && !was.containsKey(next));
    }

    private RowChanged row(String criterion, Row row, boolean isAdded) {
        UnaryOperator<String> id = isAdded ? runtime -> runtime : terms::runtime;
        UnaryOperator<String> titles = isAdded ? this::title : this::formerTitle;
        return new RowChanged(article, terms.asked(criterion), isAdded, row.cells()
                .stream()
                .map(cell -> new RowChanged.Answer(terms.compared(id.apply(cell.runtime())), Said.in(cell, titles)))
                .toList());
    }

    private void cells(String criterion, Row was, Row is) {
        Map<String, List<Said>> former = new LinkedHashMap<>();
        was.cells().forEach(cell -> former.put(terms.runtime(cell.runtime()), Said.in(cell, this::formerTitle)));
        Map<String, List<Said>> present = new LinkedHashMap<>();
        is.cells().forEach(cell -> present.put(cell.runtime(), Said.in(cell, this::title)));
        Stream.concat(present.keySet().stream(), former.keySet().stream())
                .distinct()
                .filter(runtime -> runtimes().contains(runtime) && now.matter().runtimes().contains(runtime))
                .map(runtime -> new CellChanged(article, terms.asked(criterion), terms.compared(runtime),
                        former.getOrDefault(runtime, List.of()), present.getOrDefault(runtime, List.of())))
                .filter(cell -> !cell.from().equals(cell.to()))
                .forEach(changes::add);
    }

    private String title(String source) {
        return terms.now().getOrDefault(source, source);
    }

    private String formerTitle(String source) {
        return terms.before().getOrDefault(source, source);
    }

    private void verdict() {
        List<String> was = lines(before.verdict());
        List<String> is = lines(now.verdict());
        add(article.address().at("verdict"), "Verdict", was, is);
    }

    private static List<String> lines(Verdict verdict) {
        Stream<String> choices = verdict.choices()
                .stream()
                .flatMap(choice -> choice.conditions()
                        .stream()
                        .map(condition -> ProseLines.line(choice.heading()) + " "
                                + ProseLines.line(condition.text())));
        return Stream.concat(ProseLines.of(verdict.prose()).stream(), choices).toList();
    }

    private void questions() {
        Map<String, List<String>> was = lines(before.questions());
        Map<String, List<String>> is = lines(now.questions());
        is.forEach((anchor, lines) -> {
            String former = was.containsKey(anchor) ? anchor : reworded(lines, was, is).orElse(anchor);
            add(article.address().at(anchor), "Question: " + lines.getFirst(),
                    Optional.ofNullable(was.remove(former)).orElse(List.of()), lines);
        });
        was.forEach((anchor, lines) -> add(article.address().at(anchor), "Question: " + lines.getFirst(), lines,
                List.of()));
    }

    /// A question that is gone and had the same answer.
    private static Optional<String> reworded(List<String> lines, Map<String, List<String>> was,
            Map<String, List<String>> is) {
        return was.entrySet()
                .stream()
                .filter(former -> !is.containsKey(former.getKey()))
                .filter(former -> rest(former.getValue()).equals(rest(lines)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<String> rest(List<String> lines) {
        return lines.subList(1, lines.size());
    }

    private static Map<String, List<String>> lines(List<Question> questions) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        questions.forEach(question -> lines.put(question.anchor(),
                Stream.concat(Stream.of(ProseLines.line(question.question())),
                        ProseLines.of(question.answer()).stream()).toList()));
        return lines;
    }

    private void add(Address at, String part, List<String> was, List<String> is) {
        List<String> gone = ProseLines.without(was, is);
        List<String> come = ProseLines.without(is, was);
        if (!gone.isEmpty() || !come.isEmpty()) {
            changes.add(new LinesChanged(article, at, part, at.toString(), gone, come));
        }
    }

    private void text() {
        Texts was = new Texts();
        Texts is = new Texts();
        fill(was, before, terms::criterion, terms::runtime);
        fill(is, now, id -> id, id -> id);
        changes.addAll(is.since(was, article));
    }

    private void fill(Texts texts, Comparison comparison, UnaryOperator<String> criterion,
            UnaryOperator<String> runtime) {
        texts.add("lead", "Lead", ProseLines.of(comparison.lead()));
        texts.add("overview", "Overview", ProseLines.of(comparison.overview()));
        comparison.groups().forEach(group -> {
            texts.add("group " + group.anchor(), ProseLines.line(group.name()), ProseLines.of(group.intro()));
            group.rows().forEach(row -> {
                Subject asked = terms.asked(criterion.apply(row.criterion()));
                texts.add("row " + asked.id(), asked.name(), ProseLines.of(row.discussion()));
            });
        });
        comparison.options().forEach(option -> {
            Subject compared = terms.compared(runtime.apply(option.runtime()));
            texts.add("option " + compared.id(), compared.name(), Texts.lines(option));
        });
        comparison.sections()
                .forEach(section -> texts.add("section " + section.anchor(), ProseLines.line(section.heading()),
                        ProseLines.of(section.prose())));
    }
}
