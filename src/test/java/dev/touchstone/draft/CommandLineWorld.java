package dev.touchstone.draft;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/// Runs a command on a real content folder, the small site, and keeps what it said.
///
/// @param out with the folder's path written as `SITE`
record CommandLineWorld(int status, String out, String err) {

    static CommandLineWorld run(Object command, Path site, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(command).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandLineWorld(status, shown(out, site), shown(err, site));
    }

    private static String shown(StringWriter text, Path site) {
        return text.toString().replace(site.toString(), "SITE").replace("\r\n", "\n");
    }

    /// Copies the small site into a folder.
    static Path smallSite(Path into) {
        return copy(Path.of("src/test/resources/small-site"), into);
    }

    /// Copies a folder.
    static Path copy(Path from, Path into) {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = into.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
            return into;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
