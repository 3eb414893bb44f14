package dev.touchstone.check;

import dev.touchstone.lint.ExampleFolder;
import dev.touchstone.lint.rule.Example;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// One run of `touchstone check`: its exit status and what it wrote.
record Checked(int status, String out, String err) {

    /// Lays an example over the small folder, and checks it.
    static Checked example(Example example, Path folder, String... arguments) {
        ExampleFolder.of(example, folder);
        return folder(folder, arguments);
    }

    /// Checks a folder as it is.
    static Checked folder(Path folder, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--content", folder.toString()));
        return run(new Terminal(false), all.toArray(String[]::new));
    }

    static Checked run(Terminal terminal, String... arguments) {
        return on(ExampleFolder.TODAY, terminal, arguments);
    }

    /// As seen from a day.
    static Checked on(LocalDate today, Terminal terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        int status = new CommandLine(new CheckCommand(clock, terminal))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Checked(status, out.toString(), err.toString());
    }

    /// What it wrote, with a name that does not depend on where the test runs.
    String out(Path folder) {
        return out.replace(folder.toString().replace('\\', '/'), "content");
    }
}
