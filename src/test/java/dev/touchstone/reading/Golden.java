package dev.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Approved outputs under `src/test/resources/golden`. Run the tests with `-Dapprove` to write them anew, then read the difference.
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /// Compares an output with the approved one of that path.
    public static void assertApproved(String path, String output) {
        assertApproved(FOLDER.resolve(path), output);
    }

    /// Compares an output with an approved one that the program itself shows, wherever that is.
    public static void assertApproved(Path file, String output) {
        try {
            if (Boolean.parseBoolean(System.getProperty("approve")) || "".equals(System.getProperty("approve"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, output);
            }
            assertThat(file).as("no approved output yet; run with -Dapprove").exists();
            assertThat(output).isEqualTo(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
