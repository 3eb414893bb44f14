package dev.touchstone.export;

import dev.touchstone.schema.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `touchstone schema`: writes the schemas that editors complete and check YAML by.
@Command(name = "schema", description = "Writes the JSON Schemas of front matter, sources.yml and site.yml.", mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    private static final int CANNOT_WRITE = 2;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = ".schema", description = "The folder to write them to. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of(".schema");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter told = command.commandLine().getOut();
        try {
            Files.createDirectories(out);
            for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
                Files.writeString(out.resolve(schema.getKey()), schema.getValue(), StandardCharsets.UTF_8);
                told.println("Wrote " + out.resolve(schema.getKey()));
            }
            told.flush();
            return 0;
        } catch (IOException unwritable) {
            PrintWriter err = command.commandLine().getErr();
            err.println("touchstone: `" + out + "` cannot be written: " + unwritable.getMessage());
            err.flush();
            return CANNOT_WRITE;
        }
    }
}
