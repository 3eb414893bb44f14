package dev.touchstone.lab;

import dev.touchstone.benchmark.Executable;
import java.nio.file.Path;

/// What was found of an executable.
sealed interface Installed {

    /// It is there.
    ///
    /// @param path of the program itself, behind all links
    /// @param version what it says of itself
    record Present(Executable executable, Path path, String version) implements Installed {}

    /// It is not.
    ///
    /// @param reason one sentence without a full stop
    /// @param remedy what to do about it; empty where nobody knows
    record Absent(Executable executable, String reason, String remedy) implements Installed {}

    Executable executable();
}
