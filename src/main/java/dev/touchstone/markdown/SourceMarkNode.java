package dev.touchstone.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// `[^key]` in the parser's own tree.
final class SourceMarkNode extends Node implements DoNotDecorate {

    private final BasedSequence key;

    SourceMarkNode(BasedSequence chars) {
        super(chars);
        this.key = chars.subSequence(2, chars.length() - 1);
    }

    String key() {
        return key.toString().strip();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[]{key};
    }
}
