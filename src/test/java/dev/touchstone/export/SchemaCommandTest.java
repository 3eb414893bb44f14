package dev.touchstone.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.schema.KeySnippets;
import dev.touchstone.schema.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SchemaCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();

    @Test
    void writesEverySchema() {
        Path out = folder.resolve("new");
        assertThat(run(out)).isZero();
        Schemas.all().forEach((name, text) -> {
            assertThat(out.resolve(name)).hasContent(text);
            assertThat(told.toString()).contains("Wrote " + out.resolve(name));
        });
        assertThat(folder.resolve("keys.code-snippets")).hasContent(KeySnippets.text());
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(run(file)).isEqualTo(2);
        assertThat(told.toString()).contains("this cannot be written: ");
    }

    private int run(Path out) {
        PrintWriter writer = new PrintWriter(told);
        return new CommandLine(new SchemaCommand()).setOut(writer)
                .setErr(writer)
                .execute("--out", out.toString(), "--snippets",
                        folder.resolve("keys.code-snippets").toString());
    }
}
