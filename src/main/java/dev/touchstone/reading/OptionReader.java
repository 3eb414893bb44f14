package dev.touchstone.reading;

import dev.touchstone.article.Option;
import dev.touchstone.article.Option.Point;
import dev.touchstone.article.Prose;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.markdown.Section;
import dev.touchstone.markdown.Slug;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads what an article says of one runtime by itself: best for, pros, cons, and anything else.
final class OptionReader {

    private static final int WORDS_OF_ADDRESS = 6;

    private final ArticleParts parts;
    private final String runtime;

    OptionReader(ArticleParts parts, String runtime) {
        this.parts = parts;
        this.runtime = runtime;
    }

    Option read(Section section) {
        String anchor = parts.ids().heading(section.heading(), runtime);
        List<Inline> bestFor = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : section.blocks()) {
            Optional<List<Inline>> found = bestFor(block);
            if (found.isPresent() && bestFor.isEmpty()) {
                bestFor.addAll(found.get());
            } else {
                blocks.add(block);
            }
        }
        List<Section> pros = named(section, OptionReader::isPros);
        List<Section> cons = named(section, OptionReader::isCons);
        List<Section> others = section.sections()
                .stream()
                .filter(part -> !pros.contains(part) && !cons.contains(part))
                .toList();
        Prose prose = parts.prose().read(blocks, others);
        return new Option(runtime, anchor, bestFor, points(pros), points(cons), prose);
    }

    private static Optional<List<Inline>> bestFor(Block block) {
        return Lead.of(List.of(block))
                .filter(lead -> Vocabulary.normalised(lead.name()).equals("best for"))
                .flatMap(lead -> lead.rest().stream().findFirst())
                .flatMap(rest -> rest instanceof Block.Paragraph paragraph ? Optional.of(paragraph.content())
                        : Optional.empty());
    }

    static boolean isPros(String heading) {
        return Vocabulary.normalised(heading).equals("pros");
    }

    static boolean isCons(String heading) {
        return Vocabulary.normalised(heading).equals("cons");
    }

    private static List<Section> named(Section section, Predicate<String> sort) {
        return section.sections().stream().filter(part -> sort.test(part.heading().text())).toList();
    }

    /// The points of the first of these sections; another one of the same name is told.
    private List<Point> points(List<Section> sections) {
        if (sections.isEmpty()) {
            return List.of();
        }
        Section section = sections.getFirst();
        sections.stream()
                .skip(1)
                .forEach(again -> parts.findings()
                        .add(
                                Diagnostic
                                        .of(Code.DUPLICATE_SECTION, again.heading().place(),
                                                "this runtime has two sections `" + again.heading().text() + "`")
                                        .help("Put all points into one.")
                                        .also(section.heading().place(), "first here")));
        Sections.tellFixedAddress(section, parts.findings());
        if (parts.prose().tellIfEmpty(section)) {
            return List.of();
        }
        section.sections().forEach(part -> tellNoPoint(part.heading().place()));
        List<Point> points = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> points.add(point(item)));
            } else {
                tellNoPoint(block.place().at());
            }
        }
        return points;
    }

    private void tellNoPoint(Place place) {
        parts.findings()
                .add(Diagnostic
                        .of(Code.MISPLACED_CONTENT, place, "pros and cons are a list of points, and this is none")
                        .help("Write each point as `- **A few words.** A sentence or two.`"));
    }

    private Point point(Block.ListItem item) {
        Optional<Lead> lead = Lead.of(item.content());
        List<Inline> label = lead.map(Lead::label).orElse(List.of());
        String words = label.isEmpty() ? firstWords(item) : PlainText.of(label);
        String anchor = parts.ids()
                .give(runtime + "-" + Slug.of(words), lead.map(Lead::place).orElse(item.place().at()),
                        "Begin the point with other words.");
        return new Point(anchor, label, new Prose(lead.map(Lead::rest).orElse(item.content()), List.of()),
                item.place());
    }

    private static String firstWords(Block.ListItem item) {
        String text = item.content()
                .stream()
                .findFirst()
                .map(block -> block instanceof Block.Paragraph paragraph ? PlainText.of(paragraph.content()) : "")
                .orElse("");
        String[] words = text.split("\\s+", WORDS_OF_ADDRESS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS_OF_ADDRESS)));
    }
}
