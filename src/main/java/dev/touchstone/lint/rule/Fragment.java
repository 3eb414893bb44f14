package dev.touchstone.lint.rule;

/// A part of an example: some text and where it belongs.
///
/// @param path of the file that it is part of, relative to the content folder
/// @param text with marks
public record Fragment(Spot spot, String path, String text) {

    /// The text as an editor writes it, without the marks.
    public String shown() {
        return text.replaceAll("[«»]", "");
    }

    /// What the text is, to be put above it.
    public String caption() {
        return switch (spot) {
            case FILE -> path;
            case ROWS -> "Rows of a comparison's table";
            case MATTER -> "Front matter of " + path;
            case TEXT -> "Text of " + path;
            case SOURCES -> "An entry of sources.yml";
            case LEDGER -> "Lines of anchors.lock";
            case LATIN_1 -> path + ", saved as ISO 8859-1";
            case LINK -> path + ", a symbolic link";
            case NO_FILE -> "No " + path;
            case EMPTY_FOLDER -> "A content folder without files";
        };
    }
}
