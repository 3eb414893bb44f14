package dev.touchstone.export;

import dev.touchstone.schema.KeySnippets;
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

/// `touchstone schema`: writes what editors complete and check front matter and YAML files by.
@Command(name = "schema", description = "Writes the JSON Schemas of front matter, sources.yml and site.yml, and the keys of front matter as snippets for VS Code.", mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    private static final int CANNOT_WRITE = 2;

    @Option(names = "--out", paramLabel = "FOLDER", defaultValue = ".schema", description = "The folder to write the schemas to. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of(".schema");

    @Option(names = "--snippets", paramLabel = "FILE", defaultValue = ".vscode/touchstone-keys.code-snippets", description = "The file to write the snippets to. Default: ${DEFAULT-VALUE}.")
    private Path snippets = Path.of(".vscode/touchstone-keys.code-snippets");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
                write(out.resolve(schema.getKey()), schema.getValue());
            }
            write(snippets, KeySnippets.text());
            return 0;
        } catch (IOException unwritable) {
            PrintWriter err = command.commandLine().getErr();
            err.println("touchstone: this cannot be written: " + unwritable.getMessage());
            err.flush();
            return CANNOT_WRITE;
        }
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        PrintWriter told = command.commandLine().getOut();
        told.println("Wrote " + file);
        told.flush();
    }
}
