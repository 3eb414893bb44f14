package dev.touchstone.lab;

import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `touchstone lab deps`: installs the locked npm packages. It alone needs a network, and no package's own script is run.
@Command(name = "deps", description = "Installs the locked npm packages, without running their scripts.", mixinStandardHelpOptions = true)
final class DepsCommand implements Callable<Integer> {

    @Mixin
    private Folders folders = new Folders();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        LabContent content = LabContent.read(folders.content(), LocalDate.now(Clock.systemUTC()));
        PrintWriter out = command.commandLine().getOut();
        List<SourceFile> packages = content.packages();
        if (packages.isEmpty()) {
            return refuse("There is no benchmarks/packages/package.json in the content folder.");
        }
        try {
            Path folder = Files.createDirectories(folders.workshop().packages());
            for (SourceFile file : packages) {
                Files.writeString(folder.resolve(file.path().substring(file.path().lastIndexOf('/') + 1)), file.text());
            }
            out.println("npm ci --ignore-scripts, in " + folder);
            out.flush();
            int status = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            return status == 0 ? LabCommand.DONE : refuse("npm ended with status " + status + ".");
        } catch (IOException impossible) {
            return refuse("npm could not be run (" + impossible.getMessage() + "). On Debian: apt-get install npm");
        }
    }

    private int refuse(String why) {
        PrintWriter err = command.commandLine().getErr();
        err.println(why);
        err.flush();
        return LabCommand.FAULTY;
    }
}
