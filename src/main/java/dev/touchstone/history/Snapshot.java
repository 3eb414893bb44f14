package dev.touchstone.history;

import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/// The content files of one revision. A file that is the same in the next one stays the same object, so that it is read only once.
///
/// @param files by path
record Snapshot(Map<String, Stored> files) {

    static final Snapshot NONE = new Snapshot(Map.of());

    Snapshot {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /// A file, or none where its bytes are no content.
    ///
    /// @param bytes what they are called
    record Stored(ObjectId bytes, List<SourceFile> source) {

        Stored {
            source = List.copyOf(source);
        }
    }

    /// Those of another revision.
    Snapshot next(ContentRepository repository, Commit commit) throws IOException {
        Map<String, Stored> next = new TreeMap<>();
        for (Map.Entry<String, ObjectId> file : repository.files(commit).entrySet()) {
            Optional<Stored> known = Optional.ofNullable(files.get(file.getKey()))
                    .filter(stored -> stored.bytes().equals(file.getValue()));
            next.put(file.getKey(), known.isPresent() ? known.get()
                    : new Stored(file.getValue(), repository.read(file.getKey(), file.getValue()).stream().toList()));
        }
        return new Snapshot(next);
    }

    /// Them by path.
    List<SourceFile> sources() {
        return files.values().stream().flatMap(stored -> stored.source().stream()).toList();
    }
}
