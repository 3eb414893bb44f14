package dev.touchstone.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Teaches the parser `[^key]`, before it can take one mark as the text and the next as the label of a reference link.
final class SourceMarkSyntax implements InlineParserExtension {

    /// Anchored, because the parser searches behind its position otherwise.
    private static final Pattern MARK = Pattern.compile("^\\[\\^[^\\[\\]\\\\\\r\\n|]{1,200}+]");

    /// `!` before a mark ends a sentence; it does not open an image.
    private static final Pattern EXCLAIMED = Pattern.compile("^!(?=\\[\\^[^\\[\\]\\\\\\r\\n|]{1,200}+])");

    static boolean isMark(CharSequence chars) {
        return MARK.matcher(chars).matches();
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        if (parser.peek() == '!') {
            BasedSequence bang = parser.match(EXCLAIMED);
            if (bang != null) {
                parser.appendText(bang);
            }
            return bang != null;
        }
        BasedSequence mark = parser.peek(1) == '^' ? parser.match(MARK) : null;
        if (mark != null) {
            parser.appendNode(new SourceMarkNode(mark));
        }
        return mark != null;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // marks are resolved when the library is assembled
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // a mark is whole as soon as it is read
    }

    /// Makes one for each text that is parsed.
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "[!";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new SourceMarkSyntax();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
