package dev.touchstone.serve;

import java.nio.file.Path;
import java.util.Set;

/// Where something may have changed.
sealed interface Hint {

    Hint EVERYTHING = new Everything();

    /// Nobody knows where.
    record Everything() implements Hint {}

    /// In these files, if the file system has told everything.
    record Files(Set<Path> touched) implements Hint {

        public Files {
            touched = Set.copyOf(touched);
        }
    }
}
