package dev.touchstone.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Words without regard to case, accents, and how their letters were encoded.
final class FoldedWords extends TokenFilter {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldedWords(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            String apart = Normalizer.normalize(term, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            term.setEmpty().append(MARKS.matcher(apart).replaceAll(""));
        }
        return true;
    }

    /// Lower-cases most words on the way.
    private boolean isPlain() {
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            char one = letters[i];
            if (one >= 128) {
                return false;
            }
            if (one >= 'A' && one <= 'Z') {
                letters[i] = (char) (one + ('a' - 'A'));
            }
        }
        return true;
    }
}
