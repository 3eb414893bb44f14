package dev.touchstone.article;

import dev.touchstone.source.Place;
import java.util.List;

/// One question of a comparison: a criterion, a cell per runtime in the article's order, and the discussion that belongs to it.
///
/// @param criterion the criterion's id
/// @param cells one per runtime whose cell could be read; a cell that could not is missing here and an error of the article
/// @param discussion prose about this row; empty where there is none
/// @param place where the row stands in the table
public record Row(String criterion, List<Cell> cells, Prose discussion, Place place) {

    public Row {
        cells = List.copyOf(cells);
    }
}
