package dev.touchstone.draft;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.draft.Drafted.Draft;
import dev.touchstone.draft.Drafted.Refused;
import dev.touchstone.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Begins a comparison of runtimes, with a row for everything that other articles say about them.
record ComparisonDraft(OpenContent content, List<RuntimeProfile> runtimes) {

    private static final int LONGEST_TITLE = 90;

    ComparisonDraft {
        runtimes = List.copyOf(runtimes);
    }

    /// @param names ids, names or aliases of runtimes, in the order of the columns
    static Drafted of(OpenContent content, List<String> names) {
        List<RuntimeProfile> runtimes = new ArrayList<>();
        for (String name : names) {
            Optional<RuntimeProfile> runtime = content.vocabulary().runtime(name);
            if (runtime.isEmpty()) {
                return unknown(name, content);
            }
            if (runtimes.contains(runtime.get())) {
                return Refused.because("`" + name + "` is " + runtime.get().name() + " again",
                        "Name each runtime once.");
            }
            runtimes.add(runtime.get());
        }
        return new ComparisonDraft(content, runtimes).draft();
    }

    static Refused unknown(String name, OpenContent content) {
        return Refused.because("no runtime is called `" + name + "`",
                Nearest.help(name, content.vocabulary().runtimeNames()),
                "`touchstone new runtime ID` begins the profile of another one.");
    }

    private Drafted draft() {
        String slug = ids().stream().collect(Collectors.joining("-vs-"));
        Optional<Comparison> same = content.library()
                .comparisons()
                .stream()
                .filter(each -> Set.copyOf(each.matter().runtimes()).equals(Set.copyOf(ids())))
                .findFirst();
        if (same.isPresent()) {
            return Refused.because("`" + same.get().file().path() + "` compares the same runtimes already",
                    "Add to that article.");
        }
        List<KnownRow> rows = KnownRow.of(content.library(), ids());
        if (rows.isEmpty()) {
            return Refused.because("there is no criterion to compare on",
                    "Begin one with `touchstone new criterion ID`.");
        }
        return new Draft("comparisons/" + slug + ".md", text(rows), told(rows));
    }

    private List<String> ids() {
        return runtimes.stream().map(RuntimeProfile::id).toList();
    }

    private List<String> names() {
        return runtimes.stream().map(RuntimeProfile::name).toList();
    }

    private String text(List<KnownRow> rows) {
        Library library = content.library();
        List<String> highlights = KnownRow.highlights(rows, library);
        String versions = versions();
        return Template.named("comparison.md")
                .filled(Map.ofEntries(
                        Map.entry("title", Spelling.yaml(title(names()))),
                        Map.entry("runtimes", String.join(", ", ids())),
                        Map.entry("versions",
                                versions.isEmpty() ? "#versions: {" + ids().getFirst() + ": \"1.0\"}"
                                        : "versions: {" + versions + "}"),
                        Map.entry("highlights",
                                highlights.size() < 2 ? "#highlights: [one, two]"
                                        : "highlights: [" + String.join(", ", highlights) + "]"),
                        Map.entry("today", library.asOf().toString()),
                        Map.entry("rows", rows.getFirst().isKnown()
                                ? "The rows below are what other articles say about these runtimes, as their authors wrote it."
                                : "No other article says anything about these runtimes. The rows below are a suggestion."),
                        Map.entry("tables", Tables.text(names(), rows, new FreeIds(KnownRow.ids(rows, ids())))),
                        Map.entry("options",
                                names().stream().map(Sections::option).collect(Collectors.joining("\n\n"))),
                        Map.entry("reason", reason(rows, highlights)),
                        Map.entry("choices", Sections.choices(names()))));
    }

    /// A link to a row as an example, one that is shown at a glance if there is one.
    private static String reason(List<KnownRow> rows, List<String> highlights) {
        Criterion criterion = rows.stream()
                .map(KnownRow::criterion)
                .filter(each -> highlights.contains(each.id()))
                .findFirst()
                .orElse(rows.getFirst().criterion());
        return "[" + Spelling.comment(criterion.name()) + "](#" + criterion.id() + ")";
    }

    /// The names against each other, or as many of them as a title holds.
    static String title(List<String> names) {
        for (int count = names.size(); count > 1; count--) {
            String title = String.join(" vs ", names.subList(0, count)) + (count < names.size() ? " and others" : "");
            if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
                return title;
            }
        }
        return "Runtimes compared";
    }

    /// The version of each runtime that other articles speak about, or else its newest release.
    private String versions() {
        return runtimes.stream()
                .flatMap(runtime -> version(runtime)
                        .map(version -> runtime.id() + ": " + Spelling.yaml(version))
                        .stream())
                .collect(Collectors.joining(", "));
    }

    private Optional<String> version(RuntimeProfile runtime) {
        Library library = content.library();
        return KnownRow.published(library)
                .stream()
                .flatMap(each -> Optional.ofNullable(each.matter().versions().get(runtime.id())).stream())
                .findFirst()
                .or(() -> runtime.releases()
                        .stream()
                        .filter(release -> !release.date().isAfter(library.asOf()))
                        .findFirst()
                        .map(RuntimeProfile.Release::version));
    }

    private List<String> told(List<KnownRow> rows) {
        long known = rows.stream().flatMap(row -> row.cells().stream()).filter(CellText::isKnown).count();
        long statements = rows.stream().flatMap(row -> row.cells().stream()).mapToInt(CellText::statements).sum();
        long leftOut = rows.stream().flatMap(row -> row.cells().stream()).mapToInt(CellText::leftOut).sum();
        List<String> told = new ArrayList<>();
        told.add(Spelling.counted(rows.size(), "row") + " in "
                + Spelling.counted(KnownRow.grouped(rows).size(), "group") + "; "
                + known + " of " + Spelling.counted((long) rows.size() * runtimes.size(), "cell") + " known, with "
                + Spelling.counted(statements, "statement") + " of other articles.");
        if (leftOut > 0) {
            told.add(Spelling.counted(leftOut, "statement") + " did not fit into their cells and stayed out.");
        }
        return told;
    }
}
