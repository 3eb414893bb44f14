package dev.touchstone.check;

import java.io.Console;
import java.util.Optional;

/// What the command is connected to.
///
/// @param isColoured whether colours are understood there and wanted
record Terminal(boolean isColoured) {

    /// Where this program runs: colours only if a person reads along, and has not said no to them.
    static Terminal here() {
        boolean wanted = isUnset("NO_COLOR") && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(wanted && Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }
}
