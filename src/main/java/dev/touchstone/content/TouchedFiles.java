package dev.touchstone.content;

import dev.touchstone.content.FolderReading.Memory;
import dev.touchstone.content.FolderReading.Seen;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks only at files that were written, where nothing else can have happened: no file came or went, and none is out of bounds.
final class TouchedFiles {

    private final FolderReading before;
    private final ContentLimits limits;
    private final Memory memory;
    private final Map<Path, Seen> written = new HashMap<>();

    TouchedFiles(FolderReading before, ContentLimits limits, Memory memory) {
        this.before = before;
        this.limits = limits;
        this.memory = memory;
    }

    /// Empty, where the whole folder must be looked at.
    Optional<FolderReading> look(Set<Path> touched) {
        if (!before.files().diagnostics().isEmpty() || !touched.stream().allMatch(this::isUnderstood)) {
            return Optional.empty();
        }
        List<SourceFile> files = new ArrayList<>(before.files().value());
        written.forEach((path, now) -> files.set(position(path), now.file()));
        return Optional.of(new FolderReading(Checked.of(List.copyOf(files)), before.seen().with(written)));
    }

    /// Which of the files stood there before.
    private int position(Path path) {
        return before.files().value().indexOf(before.seen().of(path).orElseThrow().file());
    }

    private boolean isUnderstood(Path path) {
        return FileNames.isLitter(path.getFileName().toString())
                || before.seen()
                        .of(path)
                        .map(known -> isRead(path, known))
                        .orElseGet(() -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS));
    }

    /// Whether the file could be read again, if that was needed.
    private boolean isRead(Path path, Seen known) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            int most = limits.bytes(path.getFileName().toString());
            if (!found.isRegularFile() || found.size() > most) {
                return false;
            }
            return memory.unchanged(path, found).isPresent() || isRead(path, known.file().path(), found, most);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean isRead(Path path, String name, BasicFileAttributes found, int most) throws IOException {
        try (InputStream in = Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return switch (TextDecoder.decode(name, in.readNBytes(most))) {
                case TextDecoder.Decoded.Text text -> {
                    written.put(path, memory.read(path, text.file(), found));
                    yield true;
                }
                case TextDecoder.Decoded.Fault fault -> false;
            };
        }
    }
}
