package dev.touchstone.benchmark;

import java.util.List;

/// What must be installed for something to run.
///
/// @param npm names in the locked list of npm packages
/// @param debian names of Debian's packages
public record Packages(List<String> npm, List<String> debian) {

    public static final Packages NONE = new Packages(List.of(), List.of());

    public Packages {
        npm = List.copyOf(npm);
        debian = List.copyOf(debian);
    }
}
