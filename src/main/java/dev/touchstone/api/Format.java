package dev.touchstone.api;

/// A form in which what is at an address can be had, by the suffix of the address or by what a client accepts.
public enum Format {
    HTML("", "text/html", "HTML"),
    JSON(".json", "application/json", "JSON"),
    CSV(".csv", "text/csv", "CSV"),
    MARKDOWN(".md", "text/markdown", "Markdown"),
    SVG(".svg", "image/svg+xml", "Badge"),
    BIBTEX(".bib", "application/x-bibtex", "BibTeX"),
    CSL(".csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
    ATOM(".atom", "application/atom+xml", "Atom feed");

    private final String suffix;
    private final String mediaType;
    private final String label;

    Format(String suffix, String mediaType, String label) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.label = label;
    }

    /// What an address of this form ends with; nothing for a page.
    public String suffix() {
        return suffix;
    }

    /// Without parameters.
    public String mediaType() {
        return mediaType;
    }

    /// What people call it.
    public String label() {
        return label;
    }

    /// The form that a path asks for by its suffix, which is the longest that fits.
    public static Format of(String path) {
        Format found = HTML;
        for (Format format : values()) {
            if (path.endsWith(format.suffix) && format.suffix.length() > found.suffix.length()) {
                found = format;
            }
        }
        return found;
    }

    /// The path of the page that an address of this form belongs to.
    public String page(String path) {
        return path.substring(0, path.length() - suffix.length());
    }
}
