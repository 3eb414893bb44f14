package dev.touchstone.api;

/// A form in which what is at an address can be had, by the suffix of the address or by what a client accepts.
public enum Format {
    HTML("", "text/html", "HTML"),
    JSON(".json", "application/json", "JSON"),
    CSV(".csv", "text/csv", "CSV"),
    MARKDOWN(".md", "text/markdown", "Markdown"),
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

    /// The form that a path asks for by its suffix.
    public static Format of(String path) {
        for (Format format : values()) {
            if (format != HTML && path.endsWith(format.suffix)) {
                return format;
            }
        }
        return HTML;
    }

    /// The path of the page that an address of this form belongs to.
    public String page(String path) {
        return path.substring(0, path.length() - suffix.length());
    }
}
