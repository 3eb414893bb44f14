package dev.touchstone.page.table;

import java.util.List;

/// How the cells of a row compare, in words.
///
/// @param glyph the id of its shape
/// @param words the result: `Node.js ahead, one level`
/// @param whys what explains it, in short lines
public record OutcomeView(String glyph, String words, List<String> whys) {

    public OutcomeView {
        whys = List.copyOf(whys);
    }
}
