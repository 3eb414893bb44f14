package dev.touchstone.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Place;

/// Turns the parser's code blocks into ours; their lines end with LF, whatever the file has.
final class CodeReader {

    private final Reading reading;

    CodeReader(Reading reading) {
        this.reading = reading;
    }

    Block.CodeBlock read(FencedCodeBlock block) {
        Place place = reading.place(block);
        if (block.getClosingMarker().isEmpty()) {
            reading.report(Code.MISPLACED_CONTENT, place.at(), "the code that begins here is never closed",
                    "Close it with a line of `" + block.getOpeningMarker() + "`.");
        }
        String info = block.getInfo().isNull() ? "" : reading.decoded(block.getInfo().unescape(), place.at()).strip();
        String language = info.isEmpty() ? "" : info.substring(0, wordEnd(info));
        return new Block.CodeBlock(lines(block.getContentChars()), language, place);
    }

    Block.CodeBlock read(IndentedCodeBlock block) {
        return new Block.CodeBlock(lines(block.getContentChars().trimTailBlankLines()), "", reading.place(block));
    }

    private static String lines(BasedSequence code) {
        StringBuilder lines = new StringBuilder();
        code.toString().lines().forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    private static int wordEnd(String info) {
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return end;
    }
}
