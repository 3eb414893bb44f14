package dev.touchstone.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A copy of the small site on disk, in which tests do what editors and their tools do.
public record EditedFolder(Path root) {

    public static final String COMPARISON = "comparisons/alder-vs-birch.md";

    /// A sentence of the comparison's lead that tests change.
    public static final String LEAD = "A paragraph before the first heading is the lead.";

    private static final Path ORIGINAL = Path.of("src/test/resources/small-site");

    /// Copies the small site into a folder, which need not be there yet.
    public static EditedFolder in(Path root) {
        EditedFolder folder = new EditedFolder(root);
        folder.restore();
        return folder;
    }

    /// Makes the folder, or what is missing in it, as it was.
    public void restore() {
        copy(ORIGINAL, root);
    }

    /// Copies a content folder over another one, which need not be there yet.
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Writes a file where it stands.
    public void write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Replaces a piece of a file, which has to be there.
    public void replace(String path, String piece, String replacement) {
        String text = text(path);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(path + " does not say " + piece);
        }
        write(path, text.replace(piece, replacement));
    }

    /// Writes a file beside it, as many editors do, and puts that in its place.
    public void replaceFile(String path, String text) {
        Path aside = root.resolve(path).resolveSibling("." + Path.of(path).getFileName() + ".swp");
        try {
            Files.writeString(aside, text);
            Files.move(aside, root.resolve(path), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Writes the first bytes of a file, without what follows.
    public void writeHalf(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(path, new String(bytes, 0, bytes.length / 2, StandardCharsets.UTF_8));
    }

    public void delete(String path) {
        try (Stream<Path> files = Files.walk(root.resolve(path))) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
