package dev.touchstone.lab;

import java.nio.file.Path;

/// The folders of the lab on this machine, none of them part of the content: what was installed, built, copied and made for it.
///
/// @param state removing it loses nothing but time
record Workshop(Path state) {

    /// Where the locked packages are installed; programs are copied below it, so that they find them.
    Path packages() {
        return state.resolve("packages");
    }

    Path modules() {
        return packages().resolve("node_modules");
    }

    Path work(String benchmark, String arm) {
        return packages().resolve("work").resolve(benchmark).resolve(arm);
    }

    Path build(String hash, String arm) {
        return state.resolve("builds").resolve(arm + "-" + hash);
    }

    Path data(long bytes) {
        return state.resolve("data").resolve(bytes + ".bin");
    }

    Path results() {
        return state.resolve("measurements");
    }
}
