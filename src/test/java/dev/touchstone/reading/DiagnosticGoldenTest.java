package dev.touchstone.reading;

import static dev.touchstone.reading.SmallSite.COMPARISON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.lint.Rules;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an author is told for each sort of mistake, word for word: `golden/diagnostic/<mistake>.txt`.
class DiagnosticGoldenTest {

    private static final SmallSite SITE = SmallSite.original();
    private static final String ALDER = "runtimes/alder.md";
    private static final String START_UP = "criteria/start-up-time.md";
    private static final String CPU = "criteria/cpu-performance.md";
    private static final String GUIDE = "guides/how-to-read.md";

    /// A mistake, and the site with it.
    enum Mistake {
        UNKNOWN_KEY(SITE.replacing(COMPARISON, "tagline:", "tag-line:")),
        UNKNOWN_KEY_FOR_REQUIRED(SITE.replacing(COMPARISON, "title:", "Titel:")),
        MISSING_KEY(SITE.replacing(COMPARISON, "reviewed: 2026-10-02\n", "")),
        MISSING_KEY_OF_A_SOURCE(SITE.replacing("sources.yml", "  kind: measurement\n", "")),
        WRONG_TYPE(SITE.replacing(COMPARISON, "tags: [backend]", "tags: backend")
                .replacing(ALDER, "name: Alder", "name: [Alder]")),
        EMPTY_VALUE(SITE.replacing(COMPARISON, "tags: [backend]", "tags:")),
        NO_MAP(SITE.with(GUIDE, "---\n- title\n---\ntext\n")),
        TEXT_TOO_LONG(
                SITE.replacing(COMPARISON, "Quick to start beside quick to compute", "very ".repeat(40) + "quick")),
        COMMENT_IN_TEXT(SITE.replacing(COMPARISON, "Quick to start beside", "C # and")),
        INVALID_DATE(SITE.replacing(COMPARISON, "2026-10-02", "2026-02-30")
                .replacing("sources.yml", "2026-03-10", "10.3.2026")),
        FUTURE_DATE(SITE.replacing(COMPARISON, "2026-10-02", "2026-11-23")),
        INVALID_VALUE(SITE.replacing(START_UP, "better: lower", "better: less")
                .replacing(START_UP, "review: P1Y", "review: 1 year")),
        INVALID_UNIT(SITE.replacing(START_UP, "unit: ms", "unit: milliseconds")),
        UNIT_OF_A_RATING(SITE.replacing(CPU, "kind: rating", "kind: rating\nunit: ms")),
        UNSAFE_ADDRESS(
                SITE.replacing("sources.yml", "https://reports.example.org/two-runtimes", "javascript:alert(1)")),
        COLON_IN_TEXT(SITE.replacing(COMPARISON, "\"Alder vs Birch: a runtime for small services\"",
                "Alder vs Birch: a runtime")),
        OPEN_QUOTE(SITE.replacing(COMPARISON, "for small services\"", "for small services")),
        TAB(SITE.replacing(CPU, "  Excellent:", "\tExcellent:")),
        UNSUPPORTED_YAML(SITE.replacing(COMPARISON, "tagline: Quick", "tagline: &quick Quick")
                .replacing(COMPARISON, "tags: [backend]", "tags: !!seq [backend]\nauthor: *quick")),
        DUPLICATE_KEY(SITE.replacing(COMPARISON, "tags: [backend]", "Tags: [backend]\n\"tags\": [web]")),
        MISSING_FRONT_MATTER(SITE.with(GUIDE, "# How to read\n\nText.\n")),
        INDENTED_FRONT_MATTER(SITE.with(GUIDE, "  ---\n  title: x\n  ---\n")),
        TOML_FRONT_MATTER(SITE.with(GUIDE, "+++\ntitle = 'x'\n+++\n")),
        EMPTY_FRONT_MATTER(SITE.with(GUIDE, "---\n# nothing yet\n---\ntext\n")),
        UNCLOSED_FRONT_MATTER(SITE.with(GUIDE, "---\ntitle: x\nsummary: y\n----\n\nText.\n")),
        EMPTY_FILE(SITE.with(GUIDE, " \n\n").with("sources.yml", "")),
        MISSING_CONTENT(SITE.without("site.yml").without("sources.yml")),
        UNKNOWN_RUNTIME(SITE.replacing(COMPARISON, "[alder, birch]", "[Alder, brich]")
                .replacing("sources.yml", "about: [birch]", "about: [brich]")),
        UNKNOWN_RUNTIME_IN_A_HEADER(
                SITE.replacing(COMPARISON, "| Criterion | Birch.js | Alder |", "| Criterion | Brich.js | Alder |")),
        UNKNOWN_RUNTIME_IN_A_VERDICT(SITE.replacing(COMPARISON, "Choose Birch.js when", "Choose Brich.js when")),
        UNKNOWN_CRITERION(SITE.replacing(COMPARISON, "Start-up time |", "Startup tiem |")
                .replacing(COMPARISON, "highlights: [start-up-time", "highlights: [memory")),
        UNKNOWN_CRITERION_IN_A_DISCUSSION(SITE.replacing(COMPARISON, "- **Start-up time:**", "- **Start up tiem:**")),
        HIGHLIGHT_WITHOUT_ROW(SITE.replacing(COMPARISON, "| Packages | 2M+ | — |\n", "")
                .replacing(COMPARISON, "highlights: [", "highlights: [packages, ")),
        UNKNOWN_SOURCE(SITE.replacing(COMPARISON, "| alp [^alder-notes] |", "| alp [^alder-note] |")
                .replacing(ALDER, "{value: a bytecode interpreter, source: alder-notes}", "{value: x, source: notes}")),
        UNKNOWN_ARTICLE(SITE.replacing(COMPARISON, "tags: [backend]", "related: [alder-vs-brich, birch-vs-alder]")),
        DUPLICATE_NAME(SITE.replacing(CPU, "name: CPU performance", "name: Boot-Time")
                .replacing(COMPARISON, "CPU performance", "cpu-performance")),
        UNUSED_SOURCE(SITE.replacing(COMPARISON, "[^field-report]", "")),
        WRONG_COLUMNS(SITE.replacing(COMPARISON, "| Packages | 2M+ | — |", "| Packages | 2M+ |\n")
                .replacing(COMPARISON, "| bpm / yard [^birch-manual] | alp [^alder-notes] |",
                        "| bpm | yard [^birch-manual] | alp [^alder-notes] |")),
        WRONG_RUNTIMES_OF_A_TABLE(SITE.replacing(COMPARISON, "| Criterion | Birch.js | Alder |\n| --- | --- | --- |",
                "| Criterion | Alder |\n| --- | --- |")),
        DUPLICATE_COLUMN(
                SITE.replacing(COMPARISON, "| Criterion | Birch.js | Alder |", "| Criterion | Birch.js | birch |")),
        DUPLICATE_ROW(SITE.replacing(COMPARISON, "| Packages | 2M+ | — |",
                "| Packages | 2M+ | — |\n| *packages* | 1M+ | — |")),
        UNREADABLE_CELL(SITE.replacing(COMPARISON, "~12 ms (empty program)", "fast (empty program)")
                .replacing(COMPARISON, "Moderate [", "Modrate [")),
        UNCLOSED_PARENTHESIS(
                SITE.replacing(COMPARISON, "Excellent (compiles hot code)", "Excellent (compiles hot code; mostly")),
        EMPTY_CELL(SITE.replacing(COMPARISON, "| 2M+ | — |", "|  | TBD |")
                .replacing(COMPARISON, "| alp [^alder-notes] |", "| alp; [^alder-notes] |")),
        DUPLICATE_ID(SITE.replacing(COMPARISON, "## Where both fall short {#shortcomings}", "## Sources")
                .replacing(COMPARISON, "### Concurrency and packages", "### Packages")
                .replacing(COMPARISON, "**Slow in loops.**", "**Up at once.**")),
        MISSING_SECTION(SITE.replacing(COMPARISON, "## Comparison", "## Comparisons")),
        MISSING_TABLE(SITE.with(COMPARISON, SITE.text(COMPARISON).replaceAll("(?m)^\\|.*\\n", ""))),
        EMPTY_SECTION(SITE.replacing(COMPARISON, "Take the one whose weakness you do not meet.\n", "")
                .replacing(COMPARISON, "Yes.\n", "")
                .replacing(COMPARISON, "- a command-line tool talks to a service\n", "")),
        DUPLICATE_SECTION(SITE.replacing(COMPARISON, "## Where both fall short {#shortcomings}", "## Overview")),
        MISPLACED_CONTENT(SITE.replacing(COMPARISON, "- **Slow in loops.** Whatever", "Whatever")
                .replacing(COMPARISON, "## FAQ\n", "## FAQ {#questions}\n\nSome questions.\n")),
        SKIPPED_HEADING(SITE.replacing(GUIDE, "## Cells", "#### Cells")),
        RAW_HTML(SITE.replacing(GUIDE, "A cell holds", "A <b onclick=\"x()\">cell</b> holds")),
        UNSAFE_LINK(SITE.replacing(GUIDE, "(../criteria/start-up-time.md)", "(JaVaScript:alert&#40;1&#41;)")),
        FOOTNOTE_DEFINITION(SITE.replacing(GUIDE, "A cell holds one or more statements.",
                "A cell holds statements [^alder-notes].\n\n[^alder-notes]: The release notes.")),
        FORBIDDEN_CHARACTER(SITE.replacing(COMPARISON, "tagline: Quick", "tagline: Qu\u202Eick")
                .replacing(GUIDE, "A row asks", "A r\u0007ow asks")),
        MERGE_CONFLICT(SITE.replacing(COMPARISON, "reviewed: 2026-10-02",
                "<<<<<<< mine\nreviewed: 2026-10-02\n=======\nreviewed: 2026-10-03\n>>>>>>> theirs")),
        BROKEN_SOURCE_MARK(SITE.replacing(COMPARISON, "| alp [^alder-notes] |", "| alp [^alder-notes |")
                .replacing(COMPARISON, "130 ms (web framework)", "130 ms (web framework) [field-report]")),
        STATEMENTS_WITHOUT_SEMICOLON(SITE.replacing(COMPARISON, "[^field-report]; 130 ms", "[^field-report] 130 ms")),
        PROS_OF_NOBODY(SITE.replacing(COMPARISON, "## Alder\n", "## Aldre\n")),
        CHOICES_OUTSIDE_THE_VERDICT(SITE.replacing(COMPARISON, "## Verdict", "## Conclusion")),
        SPACE_BEHIND_A_COLON(
                SITE.replacing(GUIDE, "title: ", "title:").replacing(GUIDE, "title:How", "title:How: how")),
        MERGE_CONFLICT_IN_THE_TEXT(SITE.replacing(COMPARISON, "| Packages | 2M+ | — |",
                "<<<<<<< mine\n| Packages | 2M+ | — |\n=======\n| Packages | 3M+ | — |\n>>>>>>> theirs")
                .replacing("sources.yml", "  publisher: Birch project",
                        "<<<<<<< mine\n  publisher: Birch project\n=======\n  publisher: Birch\n>>>>>>> theirs")),
        MERGE_CONFLICT_OF_FRONT_MATTER_AND_TEXT(SITE.with(GUIDE,
                "---\ntitle: x\n<<<<<<< mine\nsummary: y\n---\n\nText.\n=======\nsummary: z\n---\n\nText.\n>>>>>>> theirs\n")),
        LIMIT_EXCEEDED(SITE.replacing(ALDER, "website:", "governance: " + "x".repeat(2_001) + "\nwebsite:")),
        AMBIGUOUS_UNIT(SITE.replacing(START_UP, "unit: ms", "unit: kB")
                .replacing(COMPARISON, "40–55 ms", "40–55 KB")
                .replacing(COMPARISON, "130 ms", "1 kB")
                .replacing(COMPARISON, "~12 ms", "~12 kB")
                .replacing(COMPARISON, "~90 ms", "~90 kB"));

        @SuppressWarnings("ImmutableEnumChecker") // it never changes; the checker cannot see into lists
        private final SmallSite site;

        Mistake(SmallSite site) {
            this.site = site;
        }
    }

    /// Told elsewhere, and approved beside the explanations: by the folder that is read, in single cells, and about exemptions.
    private static final Set<Code> TOLD_ELSEWHERE = EnumSet.of(Code.EMPTY_CONTENT, Code.UNREADABLE_FILE,
            Code.INVALID_NAME, Code.INVALID_ENCODING, Code.REVERSED_RANGE, Code.SHARE_ABOVE_WHOLE, Code.MISSING_NOTE,
            Code.INVALID_EXEMPTION, Code.UNNEEDED_EXEMPTION, Code.INVALID_LEDGER, Code.DROPPED_ANCHOR,
            Code.OUTDATED_LEDGER);

    @ParameterizedTest
    @EnumSource
    void tellsAuthorsWhatIsWrong(Mistake mistake) {
        String printed = mistake.site.printed();
        assertThat(printed).isNotEmpty();
        Golden.assertApproved("diagnostic/" + mistake.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt",
                printed);
    }

    @Test
    void coversEveryCode() {
        Set<Code> told = Arrays.stream(Mistake.values())
                .flatMap(mistake -> mistake.site.findings().stream())
                .map(Diagnostic::code)
                .collect(Collectors.toSet());
        Set<Code> missing = EnumSet.complementOf(EnumSet.copyOf(TOLD_ELSEWHERE));
        missing.removeAll(told);
        Rules.ALL.forEach(rule -> missing.remove(rule.code()));
        assertThat(missing).isEmpty();
    }
}
