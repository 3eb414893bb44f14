package dev.touchstone.draft;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.draft.Drafted.Draft;
import dev.touchstone.draft.Drafted.Refused;
import dev.touchstone.proposal.ProposalReader;
import dev.touchstone.proposal.Proposals;
import dev.touchstone.proposal.ProposedRow;
import dev.touchstone.proposal.Subjects;
import dev.touchstone.prose.ProseArticle;
import dev.touchstone.prose.ProseArticle.Chapter;
import dev.touchstone.prose.ProseArticleReader;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a draft of an article that somebody wrote as prose.
///
/// @param unread what of the article is not in the draft, with the reason
record ImportDraft(Drafted drafted, List<Located<String>> unread) {

    private static final int LONGEST_TITLE = 90;

    ImportDraft {
        unread = List.copyOf(unread);
    }

    /// @param names of the runtimes that it compares; none to take those that its title or its text names
    /// @param slug of the draft
    static ImportDraft of(OpenContent content, SourceFile original, List<String> names, String slug) {
        List<RuntimeProfile> runtimes = new ArrayList<>();
        for (String name : names) {
            Optional<RuntimeProfile> runtime = content.vocabulary().runtime(name);
            if (runtime.isEmpty()) {
                return refused(ComparisonDraft.unknown(name, content));
            }
            runtime.filter(found -> !runtimes.contains(found)).ifPresent(runtimes::add);
        }
        List<RuntimeProfile> known = content.library().runtimes();
        Subjects subjects = Subjects.of(known);
        List<String> labels = content.library().criteria().stream().map(criterion -> criterion.name()).toList();
        ProseArticle article = ProseArticleReader.read(original, subjects.words(), labels);
        if (runtimes.isEmpty()) {
            compared(article, subjects).forEach(id -> content.library().runtime(id).ifPresent(runtimes::add));
        }
        if (runtimes.size() < 2) {
            return refused(Refused.because("it is not clear which runtimes the article compares",
                    "Name two or more with `--runtimes`. " + Nearest.help("", content.vocabulary().runtimeIds()),
                    "`touchstone new runtime ID` begins the profile of another one."));
        }
        Proposals proposals = ProposalReader.read(article, content.library(), content.vocabulary(), runtimes);
        return new ImportDraft(draft(content, article, proposals, runtimes, slug), proposals.unread());
    }

    private static ImportDraft refused(Refused refused) {
        return new ImportDraft(refused, List.of());
    }

    /// The runtimes of the title, if it names two; else those of the headings; else those of the whole text.
    private static List<String> compared(ProseArticle article, Subjects subjects) {
        String headings = String.join("\n",
                article.chapters().stream().map(Chapter::heading).map(Located::value).toList());
        for (String text : List.of(article.title(), headings, article.file().text())) {
            List<String> ids = subjects.runtimesIn(text);
            if (ids.size() > 1) {
                return ids;
            }
        }
        return List.of();
    }

    private static Drafted draft(OpenContent content, ProseArticle article, Proposals proposals,
            List<RuntimeProfile> runtimes, String slug) {
        List<String> names = runtimes.stream().map(RuntimeProfile::name).toList();
        List<KnownRow> unknown = proposals.rows().isEmpty() ? KnownRow.unknown(content.library(), proposals.runtimes())
                : List.of();
        if (proposals.rows().isEmpty() && unknown.isEmpty()) {
            return Refused.because("there is no criterion that a row could be about",
                    "Begin one with `touchstone new criterion ID`.");
        }
        ImportTables tables = new ImportTables(proposals, runtimes);
        FreeIds ids = ids(proposals, unknown);
        String rows = unknown.isEmpty() ? tables.rows(ids) : Tables.text(names, unknown, ids);
        String loose = tables.loose(ids);
        ImportSections sections = ImportSections.of(article, ids, content.vocabulary(), runtimes);
        String title = article.title().isEmpty() ? ComparisonDraft.title(names)
                : Spelling.cut(article.title(), LONGEST_TITLE);
        String text = Template.named("imported.md")
                .filled(Map.ofEntries(
                        Map.entry("original",
                                Spelling.comment(Path.of(article.file().path()).getFileName().toString())),
                        Map.entry("title", Spelling.yaml(title)),
                        Map.entry("runtimes", String.join(", ", proposals.runtimes())),
                        Map.entry("versions", "{" + proposals.runtimes().getFirst() + ": \"1.0\"}"),
                        Map.entry("today", content.library().asOf().toString()),
                        Map.entry("rows", unknown.isEmpty()
                                ? "Each row is a proposal: its criterion was guessed from a label of the original."
                                : "No label of the original names a criterion. The rows below are only a suggestion."),
                        Map.entry("tables", rows),
                        Map.entry("loose", loose),
                        Map.entry("sections", sections.text()),
                        Map.entry("choices", sections.choices())));
        return new Draft("comparisons/" + slug + ".md", text.replaceAll("\n{3,}", "\n\n"),
                told(article, proposals, sections));
    }

    /// The addresses that rows and runtimes leave to headings.
    private static FreeIds ids(Proposals proposals, List<KnownRow> unknown) {
        List<String> taken = new ArrayList<>(KnownRow.ids(unknown, proposals.runtimes()));
        proposals.rows().forEach(row -> taken.add(row.criterion().id()));
        return new FreeIds(taken);
    }

    private static List<String> told(ProseArticle article, Proposals proposals, ImportSections sections) {
        long placed = proposals.rows().stream().map(ProposedRow::claims).mapToLong(List::size).sum();
        return List.of(
                Spelling.counted(article.chapters().size(), "heading") + " and "
                        + Spelling.counted(sections.points(), "point") + " of the original.",
                Spelling.counted(placed + proposals.loose().size(), "statement") + ": " + placed + " in "
                        + Spelling.counted(proposals.rows().size(), "proposed row") + ", " + proposals.loose().size()
                        + " under `Figures to place`.",
                Spelling.counted(proposals.unread().size(), "place")
                        + " of the original listed as not read: they hold no figure, or none that is understood.");
    }
}
