package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import java.util.function.Supplier;

/// How much of something a text may hold. No text that somebody wants to read comes near; texts made to hurt the parser do.
///
/// A paragraph is here what stands between two blank lines; items of a list, headings and rows of a table count for themselves.
enum Limit {
    /// Everything below is measured against a text of at most this size.
    TEXT(256 * 1024, "characters in one text"),
    /// Patterns that the parser matches against whole lines need stack for each character.
    LINE(10_000, "characters in one line"),
    /// Patterns that the parser matches across lines need stack for each character, and several need time for each pair of them.
    PARAGRAPH(20_000, "characters in one paragraph"),
    /// Addresses are searched in every word, in time that grows with the square of its length.
    WORD(2_000, "characters without a space"),
    /// Each blank line costs time for each open container, and each container for those around it.
    CONTAINER_NESTING(16, "quotations and lists inside each other"),
    /// Pages are made by walking down the tree.
    INLINE_NESTING(32, "forms such as emphasis and links inside each other"),
    /// The parser takes a long run apart one pair at a time.
    DELIMITER_RUN(64, "equal characters of `*`, `_`, `~` or backtick in a row"),
    /// Delimiters that find no partner are compared with all before them, without reading the text: no deadline stops that.
    DELIMITERS(2_000, "runs of `*`, `_`, `~` and backticks in one paragraph"),
    /// Each open bracket may be the begin of a link and is kept until the paragraph ends.
    OPEN_BRACKETS(64, "square brackets open at the same time"),
    /// An address with more is not written by hand.
    LABEL_ESCAPES(20, "backslashes between square brackets"),
    /// Each of them doubles the time that the parser needs to see that a bracket is not closed: 17 cost it four seconds.
    OPEN_LABEL_ESCAPES(6, "backslashes behind a square bracket that is not closed"),
    /// Each may begin a tag whose end is searched in the whole paragraph.
    TAG_OPENERS(200, "characters `<` that could begin a tag, in one paragraph"),
    /// Each may begin a link whose title is searched in the whole paragraph.
    LINK_OPENERS(500, "pairs `](` in one paragraph"),
    /// Longer addresses are not for readers.
    LINK_DESTINATION(2_000, "characters in the address of a link"),
    /// Each definition is searched for again in the rest of its paragraph.
    REFERENCES(300, "definitions of links"),
    /// More make a contents list that nobody reads.
    HEADINGS(300, "headings"),
    /// More do not fit beside each other.
    TABLE_COLUMNS(64, "columns in one table"),
    /// A table is read row by row, by people too.
    TABLE_ROWS(2_000, "rows in one table"),
    /// The sum over all tables of a text.
    TABLE_CELLS(20_000, "cells in the tables of one text"),
    /// A cell holds statements, not paragraphs.
    TABLE_CELL(2_000, "characters in one cell");

    private final int most;
    private final String what;

    Limit(int most, String what) {
        this.most = most;
        this.what = what;
    }

    int most() {
        return most;
    }

    /// Ends the reading if the value is beyond the limit.
    void check(int value, Supplier<Place> place) {
        if (value > most) {
            throw new LimitExceeded(exceeded(value, place.get()));
        }
    }

    Diagnostic exceeded(int value, Place place) {
        return Diagnostic.of(Code.LIMIT_EXCEEDED, place, value + " " + what + "; the limit is " + most)
                .help("Part the text, or take out what was not written for readers. Until then none of it is shown.");
    }
}
