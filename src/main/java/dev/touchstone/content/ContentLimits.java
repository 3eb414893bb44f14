package dev.touchstone.content;

import java.util.Locale;

/// How much a content folder may hold. What is beyond is told and left out; nothing is read that is not bounded first.
///
/// @param files in the whole folder
/// @param totalBytes of all files together
/// @param articleBytes of one Markdown file
/// @param registryBytes of one YAML file
/// @param nameLength of a file's name without its suffix, in characters
public record ContentLimits(int files, long totalBytes, int articleBytes, int registryBytes, int nameLength) {

    public static final ContentLimits DEFAULT = new ContentLimits(20_000, 512L * 1024 * 1024, 256 * 1024, 1024 * 1024,
            64);

    /// A ledger has a line for each address that ever was, so it may grow further than what people write by hand.
    private static final int TIMES_FOR_LEDGER = 16;

    int bytes(String name) {
        return name.endsWith(".md") ? articleBytes
                : name.endsWith(".lock") ? TIMES_FOR_LEDGER * registryBytes : registryBytes;
    }

    static String kib(long bytes) {
        return String.format(Locale.ROOT, "%,d KiB", bytes / 1024);
    }
}
