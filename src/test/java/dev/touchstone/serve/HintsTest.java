package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HintsTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    private final Hints hints = new Hints();

    @Test
    void namesTheFilesOfOneBurst() throws InterruptedException {
        hints.add(Path.of("/a"));
        hints.add(Path.of("/b"));
        hints.add(Path.of("/a"));

        assertThat(hints.await(SHORT)).isEqualTo(new Hint.Files(Set.of(Path.of("/a"), Path.of("/b"))));
    }

    @Test
    void meansEverythingWhereNothingIsReported() throws InterruptedException {
        assertThat(hints.await(SHORT)).isEqualTo(Hint.EVERYTHING);
    }

    @Test
    void meansEverythingWhereTheSystemHasLostReports() throws InterruptedException {
        hints.add(Path.of("/a"));
        hints.addEverything();

        assertThat(hints.await(SHORT)).isEqualTo(Hint.EVERYTHING);
    }

    @Test
    void meansEverythingWhereTooMuchIsReported() throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            hints.add(Path.of("/" + i));
        }

        assertThat(hints.await(SHORT)).isEqualTo(Hint.EVERYTHING);
    }
}
