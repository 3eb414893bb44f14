package dev.touchstone.page.table;

import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.SourceMark;
import java.util.List;

/// One statement of a cell.
///
/// @param degree how well it is backed
/// @param remark conditions, versions, note, and the word for its degree where that must be said
/// @param marks its sources by number
public record StatementView(Degree degree, ValueView value, Html remark, List<SourceMark> marks) {

    public StatementView {
        marks = List.copyOf(marks);
    }

    /// The degrees of evidence that a page tells apart. Measurements will be another.
    public enum Degree {
        CLAIMED, VENDOR, UNSOURCED, NOTHING;

        /// The class that its look hangs on.
        public String look() {
            return switch (this) {
                case CLAIMED, VENDOR -> "c";
                case UNSOURCED -> "u";
                case NOTHING -> "none";
            };
        }

        /// What the cell says about it; a source's number says enough by itself.
        public String word() {
            return switch (this) {
                case CLAIMED, NOTHING -> "";
                case VENDOR -> "vendor’s\u00a0claim";
                case UNSOURCED -> "unsourced";
            };
        }
    }
}
