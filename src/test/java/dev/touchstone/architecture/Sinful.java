package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Programs that break a rule, compiled where they are shown. The build's own checks would not let most of them pass.
final class Sinful {

    private Sinful() {}

    /// The classes of a program that is given file by file.
    static JavaClasses classes(String... files) {
        try {
            Path folder = Files.createTempDirectory("sinful");
            try {
                compile(Arrays.stream(files).map(SourceText::of).toList(), folder);
                return Program.read(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(List<SourceText> files, Path folder) {
        StringWriter complaints = new StringWriter();
        boolean compiled = Compiler.task(complaints, List.of("-proc:none", "-nowarn", "-d", folder.toString()), files)
                .call();
        assertThat(compiled).as(complaints.toString()).isTrue();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
