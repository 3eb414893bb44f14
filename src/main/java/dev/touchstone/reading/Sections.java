package dev.touchstone.reading;

import dev.touchstone.article.Vocabulary;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.markdown.Section;
import dev.touchstone.markdown.Slug;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The second-level sections of a comparison, each with what its heading says it is; a second one of the same sort is left out.
record Sections(List<Named> inOrder) {

    static final String OVERVIEW = "overview";
    static final String COMPARISON = "comparison";
    static final String VERDICT = "verdict";
    static final String FAQ = "faq";

    /// Of a section that only the author has a name for.
    static final String FREE = "";

    private static final List<String> WORDS = List.of(OVERVIEW, COMPARISON, VERDICT, FAQ);

    Sections {
        inOrder = List.copyOf(inOrder);
    }

    /// A section and what it is.
    ///
    /// @param key one of the words above, or the id of a runtime
    record Named(String key, Section section) {

        boolean isFree() {
            return key.equals(FREE);
        }
    }

    static Sections of(List<Section> sections, ArticleParts parts) {
        List<Named> named = new ArrayList<>();
        for (Section section : sections) {
            tellMisnamed(section, parts);
            String key = key(section, parts);
            Optional<Named> first = named.stream().filter(each -> !each.isFree() && each.key().equals(key)).findFirst();
            if (first.isEmpty()) {
                named.add(new Named(key, section));
            } else {
                tellDuplicate(section, first.get().section(), parts.findings());
            }
            if (WORDS.contains(key)) {
                tellFixedAddress(section, parts.findings());
            }
        }
        return new Sections(named);
    }

    private static String key(Section section, ArticleParts parts) {
        String heading = section.heading().text();
        String word = Vocabulary.normalised(heading);
        return section.heading().level() != 2 ? FREE
                : WORDS.contains(word) ? word
                        : parts.runtimes()
                                .find(heading)
                                .orElseGet(() -> parts.runtimes().isTold(heading) ? Slug.of(heading) : FREE);
    }

    Optional<Section> section(String key) {
        return inOrder.stream().filter(each -> each.key().equals(key)).map(Named::section).findFirst();
    }

    /// Tells a section whose parts say what it is, while its heading says something else.
    private static void tellMisnamed(Section section, ArticleParts parts) {
        if (section.heading().level() != 2 || !parts.runtimes().isClear() || !key(section, parts).equals(FREE)) {
            return;
        }
        String name = section.heading().text();
        Place place = section.heading().place();
        if (hasPart(section, OptionReader::isPros) || hasPart(section, OptionReader::isCons)) {
            parts.runtimes()
                    .tellUnknown(name, place,
                            "this section has pros or cons, and no runtime of this article is called `"
                                    + name + "`",
                            List.of(Nearest.help(name, parts.runtimes().names())));
        } else if (hasPart(section, VerdictReader::isChoice)) {
            parts.findings()
                    .add(Diagnostic.of(Code.MISPLACED_CONTENT, place,
                            "this section says what to choose when, and is not called `Verdict`")
                            .help("Write `## Verdict`; elsewhere such lists are only text, and nothing in them is proved."));
        }
    }

    private static boolean hasPart(Section section, Predicate<String> sort) {
        return section.sections().stream().anyMatch(part -> sort.test(part.heading().text()));
    }

    private static void tellDuplicate(Section section, Section first, Findings findings) {
        findings.add(Diagnostic.of(Code.DUPLICATE_SECTION, section.heading().place(),
                "the article has two sections `" + section.heading().text() + "`")
                .help("Put everything into one.")
                .also(first.heading().place(), "first here"));
    }

    /// The address of a section that every article has by the same name cannot be chosen: a chosen one would be lost.
    static void tellFixedAddress(Section section, Findings findings) {
        if (!section.heading().id().isEmpty()) {
            findings.add(Diagnostic.of(Code.MISPLACED_CONTENT, section.heading().place(),
                    "the section `" + section.heading().text() + "` cannot have an id of its own")
                    .help("Remove `{#" + section.heading().id() + "}`."));
        }
    }
}
