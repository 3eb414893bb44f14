package dev.touchstone.check;

import dev.touchstone.diagnostic.Repair;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Makes repairs in a file on disk. All bytes between them stay as they were: line ends, a byte order mark, a missing last break.
final class FileRepair {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileRepair() {}

    /// Writes the repaired text in one step, so that nobody ever reads half of it.
    ///
    /// @param read the file as the repairs were found in it; if it has changed since, nothing is written. A file that is not
    ///     there, and is missing, is begun
    static boolean write(Path file, SourceFile read, Repair repair) throws IOException {
        if (Files.notExists(file)) {
            Files.writeString(file, repair.applied(read.text()), StandardOpenOption.CREATE_NEW);
            return true;
        }
        byte[] bytes = Files.readAllBytes(file);
        String mark = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.UTF_8)
                .startsWith(BYTE_ORDER_MARK)
                        ? BYTE_ORDER_MARK
                        : "";
        if (!Arrays.equals(bytes, (mark + read.text()).getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        replace(file, (mark + repair.applied(read.text())).getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /// The new file takes over the owner and the permissions of the old one. Its first name is one that readers pass over.
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
            Files.write(aside, bytes);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
