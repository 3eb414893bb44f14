package dev.touchstone.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;

/// Splits text into words as they are compared: `Node.js` is `node`, `js` and `nodejs`, `Café` is `cafe`.
final class WordAnalysis extends Analyzer {

    /// Words of a text, parts and whole: whoever asks for one of them has found the text.
    static final WordAnalysis OF_TEXT = new WordAnalysis(WordDelimiterGraphFilter.CATENATE_ALL);

    /// Words of a question: only the parts.
    static final WordAnalysis OF_QUESTION = new WordAnalysis(0);

    private static final int PARTS = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    /// Languages whose names are a letter with signs, which would be lost.
    private static final NormalizeCharMap SIGNS = signs();

    private final int flags;

    private WordAnalysis(int flags) {
        this.flags = PARTS | flags;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(SIGNS, text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new WhitespaceTokenizer();
        TokenStream parts = new WordDelimiterGraphFilter(words, true,
                WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, flags, null);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new FoldedWords(parts)));
    }

    private static NormalizeCharMap signs() {
        NormalizeCharMap.Builder signs = new NormalizeCharMap.Builder();
        signs.add("C++", "Cplusplus");
        signs.add("c++", "cplusplus");
        signs.add("C#", "Csharp");
        signs.add("c#", "csharp");
        signs.add("F#", "Fsharp");
        signs.add("f#", "fsharp");
        return signs.build();
    }
}
