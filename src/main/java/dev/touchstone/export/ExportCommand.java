package dev.touchstone.export;

import dev.touchstone.pipeline.Edition;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.render.Renderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `touchstone export`: writes the whole site into a folder.
@Command(name = "export", description = "Writes every page and file of the site into a folder, to be read from a disk or put on any web server.", mixinStandardHelpOptions = true, exitCodeListHeading = "%nExit status:%n", exitCodeList = {
    "0:everything was written", "1:the content has errors; nothing was written without --sound-part",
    "2:the command was used wrongly, or the folder cannot be written"})
public final class ExportCommand implements Callable<Integer> {

    private static final int WRITTEN = 0;
    private static final int FAULTY = 1;
    private static final int CANNOT_WRITE = 2;

    @Option(names = "--content", paramLabel = "FOLDER", defaultValue = "content", description = "The folder of articles. Default: ${DEFAULT-VALUE}.")
    private Path content = Path.of("content");

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The folder to write to. It must be empty, or not be there yet.")
    private Path out = Path.of("");

    @Option(names = "--sound-part", description = "Writes what is sound, even if the content has errors.")
    private boolean soundPart;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Path folder = content.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            return refuse(CANNOT_WRITE, "There is no content folder at " + folder + ". Name it with --content FOLDER.");
        }
        try {
            if (isUsed(out)) {
                return refuse(CANNOT_WRITE,
                        out + " holds something already. Name an empty folder, or delete that one.");
            }
            return write(Pipeline.run(folder, LocalDate.now(Clock.systemUTC())));
        } catch (IOException unwritable) {
            return refuse(CANNOT_WRITE, out + " cannot be written: " + unwritable.getMessage());
        }
    }

    private int write(Edition edition) throws IOException {
        long errors = edition.errors();
        String faults = "The content has " + errors + (errors == 1 ? " error" : " errors")
                + "; `touchstone check` tells them.";
        if (errors > 0 && !soundPart) {
            return refuse(FAULTY, faults + " Nothing was written; --sound-part writes what is sound.");
        }
        int files = new Export(edition.site(), new Renderer(), out).write();
        PrintWriter told = command.commandLine().getOut();
        told.println("Wrote " + files + " files to " + out + ". Begin with " + out.resolve("index.html") + ".");
        told.flush();
        return errors > 0 ? refuse(FAULTY, faults) : WRITTEN;
    }

    private static boolean isUsed(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }

    private int refuse(int status, String why) {
        PrintWriter err = command.commandLine().getErr();
        err.println(why);
        err.flush();
        return status;
    }
}
