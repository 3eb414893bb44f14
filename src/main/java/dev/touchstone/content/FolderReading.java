package dev.touchstone.content;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stood in a content folder when it was looked at, and what the next look can take over: a file that has not changed since
/// stays the same object.
///
/// @param files by path; a file that cannot be read is missing from them and told in the findings
public record FolderReading(Checked<List<SourceFile>> files, SeenFiles seen) {

    /// Before any look.
    public static final FolderReading NONE = new FolderReading(Checked.of(List.of()), SeenFiles.NONE);

    /// The folder as it is now.
    ///
    /// @param now the moment at which the look begins
    public FolderReading again(Path folder, Instant now) {
        return ContentFolder.look(folder, ContentLimits.DEFAULT, new Memory(seen, now));
    }

    /// The folder as it is now, when the system has told which of its files were written. Where that does not explain everything
    /// the whole folder is looked at.
    public FolderReading again(Path folder, Instant now, Set<Path> touched) {
        return new TouchedFiles(this, ContentLimits.DEFAULT, new Memory(seen, now)).look(touched)
                .orElseGet(() -> again(folder, now));
    }

    /// A file that was read.
    ///
    /// @param stamp what the file system said of it just before
    public record Seen(SourceFile file, Stamp stamp) {}

    /// What changes when somebody writes a file.
    ///
    /// @param identity of the file on its disk; empty where the system has none
    /// @param isSettled whether the file was old enough to be trusted: two writes within one tick of the file system's clock leave
    ///     the same stamp
    public record Stamp(Instant modified, long size, String identity, boolean isSettled) {

        private static final Duration TICK = Duration.ofSeconds(2);

        static Stamp of(BasicFileAttributes attributes, Instant now) {
            Instant modified = attributes.lastModifiedTime().toInstant();
            return new Stamp(modified, attributes.size(), String.valueOf(attributes.fileKey()),
                    modified.plus(TICK).isBefore(now));
        }
    }

    /// What a look knows of the one before.
    record Memory(SeenFiles seen, Instant now) {

        /// The file of that path, if it is certainly the same as it was.
        Optional<Seen> unchanged(Path path, BasicFileAttributes attributes) {
            Stamp stamp = Stamp.of(attributes, now);
            return seen.of(path).filter(file -> stamp.isSettled() && file.stamp().equals(stamp));
        }

        /// The file as it was read now; if it says the same as before, it stays the same object.
        Seen read(Path path, SourceFile file, BasicFileAttributes attributes) {
            SourceFile same = seen.of(path)
                    .map(Seen::file)
                    .filter(known -> known.text().equals(file.text()))
                    .orElse(file);
            return new Seen(same, Stamp.of(attributes, now));
        }
    }
}
