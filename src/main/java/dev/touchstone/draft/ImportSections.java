package dev.touchstone.draft;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.markdown.Slug;
import dev.touchstone.proposal.Topic;
import dev.touchstone.prose.ProseArticle;
import dev.touchstone.prose.ProseArticle.Chapter;
import dev.touchstone.prose.ProseArticle.Passage;
import dev.touchstone.prose.ProseArticle.Passage.Point;
import dev.touchstone.prose.ProseArticle.Passage.TableRow;
import dev.touchstone.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes the outline of an imported article: its headings and the labels of its points, to be filled with sentences of the
/// editor's own.
final class ImportSections {

    private static final Pattern CHOOSE = Pattern.compile("(?i)choose (.+?) (?:when|if)");
    private static final String TO_BE_WRITTEN = "To be written.";

    private final Vocabulary vocabulary;
    private final List<RuntimeProfile> runtimes;
    private final FreeIds ids;
    private final Map<String, OptionText> options = new LinkedHashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Located<String>> choices = new LinkedHashMap<>();
    private int points;

    private ImportSections(FreeIds ids, Vocabulary vocabulary, List<RuntimeProfile> runtimes) {
        this.ids = ids;
        this.vocabulary = vocabulary;
        this.runtimes = List.copyOf(runtimes);
    }

    /// A section of its own.
    ///
    /// @param heading with an address of its own
    /// @param lines where it stands in the original
    private record Part(String heading, String lines, List<Located<String>> labels) {}

    /// @param ids the addresses that are left to its headings
    static ImportSections of(ProseArticle article, FreeIds ids, Vocabulary vocabulary, List<RuntimeProfile> runtimes) {
        ImportSections sections = new ImportSections(ids, vocabulary, runtimes);
        String runtime = "";
        for (Chapter chapter : article.chapters()) {
            runtime = Topic.of(chapter.heading().value(), runtime, sections::runtime);
            sections.add(chapter, runtime, chapter.heading().value().equals(article.title()));
        }
        return sections;
    }

    private Optional<String> runtime(String name) {
        return vocabulary.runtime(name).filter(runtimes::contains).map(RuntimeProfile::id);
    }

    private void add(Chapter chapter, String runtime, boolean isTitle) {
        List<Located<String>> labels = chapter.passages()
                .stream()
                .filter(Point.class::isInstance)
                .map(Point.class::cast)
                .map(Point::label)
                .filter(label -> !Slug.of(label.value()).isEmpty())
                .toList();
        points += labels.size();
        List<Located<String>> chosen = labels.stream()
                .filter(label -> CHOOSE.matcher(label.value()).matches())
                .toList();
        chosen.forEach(label -> choices.putIfAbsent(choice(label.value()), label));
        List<Located<String>> others = labels.stream().filter(label -> !chosen.contains(label)).toList();
        if (!runtime.isEmpty()) {
            options.computeIfAbsent(runtime, id -> new OptionText()).add(chapter.heading().value(), others);
        } else if (chapter.passages().stream().anyMatch(passage -> !(passage instanceof TableRow)) && !isTitle) {
            part(chapter, others);
        }
    }

    /// A section for a chapter; a second one of the same name adds to the first.
    private void part(Chapter chapter, List<Located<String>> labels) {
        String heading = chapter.heading().value();
        String slug = Slug.of(heading);
        Part earlier = parts.get(slug);
        if (earlier != null) {
            earlier.labels().addAll(labels);
        } else if (!slug.isEmpty() && !isOwn(heading)) {
            String words = slug.equals("overview") ? Spelling.heading(heading) : Tables.heading(heading, ids);
            parts.put(slug, new Part(words, lines(chapter), new ArrayList<>(labels)));
        }
    }

    private static boolean isOwn(String heading) {
        return Set.of("comparison", "verdict", "faq").contains(Vocabulary.normalised(heading));
    }

    private static String lines(Chapter chapter) {
        int first = chapter.heading().place().line();
        Passage last = chapter.passages().getLast();
        int end = last.place().file().lines().line(last.place().end());
        return first == end ? "line " + first : "lines " + first + " to " + end;
    }

    /// How many points the original has.
    int points() {
        return points;
    }

    /// The sections, those of the runtimes last.
    String text() {
        List<String> all = new ArrayList<>(parts.values().stream().map(ImportSections::text).toList());
        runtimes.stream()
                .forEach(runtime -> Optional.ofNullable(options.get(runtime.id()))
                        .ifPresent(option -> all.add(option.text(runtime.name()))));
        return String.join("\n\n", all);
    }

    private static String text(Part part) {
        String head = "## " + part.heading() + "\n\n"
                + origin("In the original: " + part.lines(), part.labels()) + "\n\n";
        return head + (part.labels().isEmpty() ? TO_BE_WRITTEN
                : part.labels().stream().map(ImportSections::bullet).distinct().collect(Collectors.joining("\n")));
    }

    static String origin(String first, List<Located<String>> labels) {
        String places = labels.stream()
                .map(label -> ImportTables.place(label.place()) + " " + Spelling.comment(label.value()))
                .collect(Collectors.joining("\n  ", "\n  ", "\n"));
        return "<!-- " + first + (labels.isEmpty() ? " " : places) + "-->";
    }

    static String bullet(Located<String> label) {
        return "- **" + Spelling.markdown(label.value().replaceFirst("[\\s.:!?]+$", "")) + ".** " + TO_BE_WRITTEN;
    }

    private static String choice(String label) {
        Matcher choose = CHOOSE.matcher(label);
        return choose.matches() ? choose.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /// What to choose when, for every runtime and for all of them.
    String choices() {
        String all = Sections.choices(runtimes.stream().map(RuntimeProfile::name).toList());
        if (choices.isEmpty()) {
            return all;
        }
        return origin("In the original:", List.copyOf(choices.values())) + "\n\n" + all;
    }
}
