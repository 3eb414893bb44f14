package dev.touchstone.page.prose;

/// The small number behind a statement that leads to its source.
///
/// @param title what shows when a pointer rests on it
public record SourceMark(int number, String title) {

    public String href() {
        return "#" + id();
    }

    /// Where the source stands in the list at the end of the page.
    public String id() {
        return "source-" + number;
    }

    public String label() {
        return "Source " + number;
    }
}
