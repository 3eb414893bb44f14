package dev.touchstone.prose;

import dev.touchstone.source.Place;

/// Lines of a text that belong together, before it is known what they say.
record Piece(Sort sort, Place place) {

    enum Sort {
        /// A heading that is marked as one.
        HEADING,
        /// What stands behind the mark of a list item.
        ITEM,
        /// Indented text under a list item.
        BODY,
        TEXT,
        /// A line of a table whose cells are parted by bars or tabs.
        TABLE,
        /// A line of a table that lost what parted its cells.
        FLAT,
        /// An empty line behind a table.
        GAP,
        CODE,
        FRONT_MATTER
    }
}
