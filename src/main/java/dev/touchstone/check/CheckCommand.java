package dev.touchstone.check;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.pipeline.Content;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `touchstone check`: says everything that is wrong with the content, and repairs what needs no judgement.
@Command(name = "check", description = "Says everything that is wrong with the content.", mixinStandardHelpOptions = true, exitCodeOnExecutionException = CheckCommand.WRONG_USE, exitCodeListHeading = "%nExit status:%n", exitCodeList = {
    "0:nothing is wrong", "1:there are errors; with --strict, warnings too", "2:the command was used wrongly"})
public final class CheckCommand implements Callable<Integer> {

    static final int CLEAN = 0;
    static final int FAULTY = 1;
    static final int WRONG_USE = 2;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders to tell about. Everything is read all the same. Default: all.")
    private List<Path> paths = List.of();

    @Option(names = "--content", paramLabel = "FOLDER", defaultValue = "content", description = "The folder of articles. Default: ${DEFAULT-VALUE}.")
    private Path content = Path.of("content");

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "human", converter = Format.Words.class, description = "human, json, sarif or github. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.HUMAN;

    @Option(names = "--strict", description = "Makes warnings count for the exit status, except that a review is due.")
    private boolean strict;

    @Option(names = "--fix", description = "Repairs what can be repaired without judgement, and tells about the rest.")
    private boolean fix;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Clock clock;
    private final Terminal terminal;

    public CheckCommand() {
        this(Clock.systemUTC(), Terminal.here());
    }

    CheckCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = content.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            return refuse("There is no content folder at " + folder + ". Name it with --content FOLDER.");
        }
        List<Path> wanted = new ArrayList<>();
        for (Path path : paths) {
            Optional<Path> found = find(path, folder);
            if (found.isEmpty()) {
                return refuse("There is no " + path + " in the content folder " + folder + ".");
            }
            found.ifPresent(wanted::add);
        }
        try {
            return check(folder, wanted);
        } catch (IOException unwritable) {
            return refuse("A file could not be repaired: " + unwritable);
        }
    }

    private int check(Path folder, List<Path> wanted) throws IOException {
        LocalDate today = LocalDate.now(clock);
        Repairs.Made made = fix ? new Repairs(folder, today, found -> isWanted(found, folder, wanted)).make()
                : new Repairs.Made(Content.read(folder, today), 0);
        Content read = made.content();
        Inspection inspection = new Inspection(
                read.diagnostics().stream().filter(found -> isWanted(found, folder, wanted)).toList(),
                read.files().size(), made.repairs(), shown(folder), read.library().settings().baseUrl());
        PrintWriter out = command.commandLine().getOut();
        out.print(format.report(terminal).of(inspection));
        out.flush();
        return inspection.passes(strict) ? CLEAN : FAULTY;
    }

    /// A path is one of the place where the command was started, or else of the content folder, as messages write it.
    private static Optional<Path> find(Path path, Path folder) {
        return Stream.of(path.toAbsolutePath().normalize(), folder.resolve(path).normalize())
                .filter(candidate -> candidate.startsWith(folder) && Files.exists(candidate))
                .findFirst();
    }

    private static boolean isWanted(Diagnostic found, Path folder, List<Path> wanted) {
        Path file = folder.resolve(found.place().file().path()).normalize();
        return wanted.isEmpty() || wanted.stream().anyMatch(file::startsWith);
    }

    /// The content folder as it is reached from here, with a slash at its end.
    private static String shown(Path folder) {
        Path here = Path.of("").toAbsolutePath().normalize();
        String path = (folder.startsWith(here) ? here.relativize(folder) : folder).toString().replace('\\', '/');
        return path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    private int refuse(String why) {
        PrintWriter err = command.commandLine().getErr();
        err.println(why);
        err.flush();
        return WRONG_USE;
    }
}
