package dev.touchstone.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.touchstone.diagnostic.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Parts a text into sections: each heading takes what follows it, up to the next heading of its level or a higher one.
final class OutlineReader {

    private static final int TITLE_LEVEL = 1;

    private final Reading reading;
    private final BlockReader blocks;
    private final HeadingReader headings;
    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int count;

    OutlineReader(Reading reading) {
        InlineReader inlines = new InlineReader(reading);
        this.reading = reading;
        this.blocks = new BlockReader(reading, inlines);
        this.headings = new HeadingReader(reading, inlines);
    }

    Document read(Node text) {
        for (Node node : text.getChildren()) {
            if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
                begin(headings.read(heading));
            } else {
                blocks.append(node, open.isEmpty() ? lead : open.peek().blocks());
            }
        }
        close(TITLE_LEVEL);
        return new Document(lead, sections);
    }

    private void begin(Heading heading) {
        Limit.HEADINGS.check(++count, heading::place);
        close(heading.level());
        int parent = open.isEmpty() ? TITLE_LEVEL : open.peek().heading().level();
        if (heading.level() > parent + 1) {
            reading.report(Code.SKIPPED_HEADING, heading.place(),
                    "a heading of level " + heading.level() + " follows level " + parent,
                    "Write it with " + "#".repeat(parent + 1) + ".");
        }
        open.push(new Open(heading, new ArrayList<>(), new ArrayList<>()));
    }

    private void close(int level) {
        while (!open.isEmpty() && open.peek().heading().level() >= level) {
            Section done = open.pop().section();
            (open.isEmpty() ? sections : open.peek().sections()).add(done);
        }
    }

    private record Open(Heading heading, List<Block> blocks, List<Section> sections) {

        Section section() {
            return new Section(heading, blocks, sections);
        }
    }
}
