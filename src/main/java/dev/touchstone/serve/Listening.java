package dev.touchstone.serve;

import java.nio.file.Path;
import java.util.List;

/// Where the server listens, and for whom.
///
/// @param port 0 for any free one
/// @param preview the content folder that an editor is previewing, or none
record Listening(int port, String address, List<Path> preview) {

    private static final String EVERYWHERE = "0.0.0.0";
    private static final String HERE = "127.0.0.1";

    Listening {
        preview = List.copyOf(preview);
    }

    static Listening on(int port) {
        return new Listening(port, EVERYWHERE, List.of());
    }

    /// For an editor at this machine: paths of its files are shown.
    Listening previewing(Path folder) {
        return new Listening(port, HERE, List.of(folder));
    }

    Listening at(String other) {
        return new Listening(port, other, preview);
    }
}
