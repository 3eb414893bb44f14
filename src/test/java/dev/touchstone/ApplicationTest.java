package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line, as a person types it.
class ApplicationTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: touchstone", "serve");
    }

    @Test
    void explainsItsCommands() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString()).contains("Usage: touchstone serve", "--port", "--content");
    }

    @Test
    void namesTheOptionThatWasMeant() {
        assertThat(run("serve", "--poort", "8080")).isEqualTo(2);
        assertThat(err.toString()).contains("--poort", "--port");
    }

    @Test
    void saysInOneLineThatThereIsNoContent(@TempDir Path folder) {
        Path missing = folder.resolve("content");

        assertThat(run("--content", missing.toString())).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("There is no content folder at " + missing + ". Name it with --content FOLDER."
                        + System.lineSeparator());
    }

    @Test
    void saysInOneLineThatThePortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(run("serve", "--content", "src/test/resources/small-site", "--port", port)).isEqualTo(2);
            assertThat(err.toString().lines()).last()
                    .isEqualTo("Port " + port + " is in use. Choose another one with --port N.");
        }
    }

    private int run(String... arguments) {
        return Application.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
