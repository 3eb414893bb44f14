package dev.touchstone.reading;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.ComparisonMatter;
import dev.touchstone.article.FreeSection;
import dev.touchstone.article.Option;
import dev.touchstone.article.Prose;
import dev.touchstone.article.Question;
import dev.touchstone.article.Verdict;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a comparison: its front matter, then each section by a reader of its own. It is left out where a required key cannot be
/// read or there is no table at all; all its faults are told in either case.
final class ComparisonReader {

    /// Ids that the page of a comparison uses itself.
    private static final Set<String> OWN_IDS = Set.of("main", "in-short", "at-a-glance", Sections.OVERVIEW,
            Sections.COMPARISON, Sections.VERDICT,
            Sections.FAQ, "sources", "options", "contents", "related");

    private final OpenedFile opened;
    private final MatterReader matter;
    private final ComparedRuntimes runtimes;
    private final ArticleParts parts;
    private final Findings findings;
    private final GroupReader groups;
    private final List<Option> options = new ArrayList<>();
    private final List<FreeSection> free = new ArrayList<>();
    private Prose overview = Prose.EMPTY;
    private Verdict verdict = new Verdict(Prose.EMPTY, List.of());
    private List<Question> questions = List.of();

    private ComparisonReader(OpenedFile opened, References references, Findings findings) {
        this.opened = opened;
        this.findings = findings;
        this.matter = new MatterReader(opened, references, findings);
        this.runtimes = matter.runtimes();
        this.parts = new ArticleParts(references, runtimes, new PageIds(OWN_IDS, findings), new RowIndex(references),
                findings);
        this.groups = new GroupReader(parts);
    }

    static Optional<Comparison> read(OpenedFile opened, References references, Findings findings) {
        return new ComparisonReader(opened, references, findings).read();
    }

    private Optional<Comparison> read() {
        Optional<ComparisonMatter> keys = matter.read(runtimes);
        if (!opened.hasText()) {
            return Optional.empty();
        }
        Sections sections = Sections.of(opened.document().sections(), parts);
        boolean hasTable = tellIfTableless(sections);
        sections.section(Sections.COMPARISON).ifPresent(groups::readTables);
        if (hasTable) {
            matter.tellRowless(parts.rows());
        }
        Prose lead = parts.prose().read(opened.document().lead(), List.of());
        sections.inOrder().forEach(this::read);
        options.sort(Comparator.comparingInt(option -> runtimes.ids().indexOf(option.runtime())));
        return keys.filter(found -> hasTable)
                .map(found -> new Comparison(opened.file(), found, lead, overview, groups.groups(), options, free,
                        verdict, questions));
    }

    private void read(Sections.Named named) {
        Section section = named.section();
        parts.prose().tellIfEmpty(section);
        switch (named.key()) {
            case Sections.OVERVIEW -> overview = parts.prose().read(section);
            case Sections.COMPARISON -> groups.readProse();
            case Sections.VERDICT -> verdict = new VerdictReader(parts).read(section);
            case Sections.FAQ -> questions = new FaqReader(parts).read(section);
            case Sections.FREE -> free.add(new FreeSection(
                    parts.ids().heading(section.heading()), section.heading().content(), parts.prose().read(section)));
            default -> options.add(new OptionReader(parts, named.key()).read(section));
        }
    }

    /// Whether there is a table; if not, what is missing is told.
    private boolean tellIfTableless(Sections sections) {
        Optional<Section> comparison = sections.section(Sections.COMPARISON);
        if (comparison.isEmpty()) {
            findings.add(missing(sections));
            return false;
        }
        boolean found = hasTable(comparison.get().blocks())
                || comparison.get().sections().stream().anyMatch(group -> hasTable(group.blocks()));
        boolean empty = comparison.get().blocks().isEmpty() && comparison.get().sections().isEmpty();
        if (!found && !empty) {
            findings.add(Diagnostic
                    .of(Code.MISSING_SECTION, comparison.get().heading().place(),
                            "the section `Comparison` holds no table")
                    .help("Write `| Criterion | …`, a line `| --- | …`, and then one line for each row."));
        }
        return found;
    }

    private static boolean hasTable(List<Block> blocks) {
        return blocks.stream().anyMatch(Block.Table.class::isInstance);
    }

    private Diagnostic missing(Sections sections) {
        Diagnostic told = Diagnostic
                .of(Code.MISSING_SECTION, opened.file().start(), "the section `Comparison` is missing")
                .help("Write `## Comparison`, and below it the tables.");
        return sections.inOrder()
                .stream()
                .filter(Sections.Named::isFree)
                .map(Sections.Named::section)
                .filter(section -> Nearest.to(section.heading().text(), List.of(Sections.COMPARISON)).isPresent())
                .findFirst()
                .map(near -> told.also(near.heading().place(), "is this it?"))
                .orElse(told);
    }
}
