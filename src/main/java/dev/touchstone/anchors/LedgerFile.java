package dev.touchstone.anchors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file of the ledger on disk.
record LedgerFile(Path path) {

    /// Writes it in one step, so that nobody ever reads half of it; its first name is one that readers pass over.
    void write(String text) throws IOException {
        Path aside = path.resolveSibling("." + path.getFileName() + ".tmp");
        try {
            Files.writeString(aside, text, StandardCharsets.UTF_8);
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
