package dev.touchstone.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Benchmark;
import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.lab.trial.Pinning;
import dev.touchstone.measurement.ArmResult;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    @TempDir
    private Path root;

    @BeforeAll
    static void needsPython() {
        LabFolder.needs("python3");
    }

    @Test
    void keepsWhatWasMeasuredBeforeAnInterruption() throws InterruptedException {
        LabFolder.in(root)
                .workload("start", "method: start\nsettings: {starts: 1}", "ready")
                .python("start", "import sys\nprint('ready', flush=True)\nsys.stdin.read()\n");
        LabContent content = LabContent.read(root.resolve("content"), LocalDate.of(2026, 1, 1));
        Benchmark benchmark = content.laboratory().benchmarks().getFirst();
        Workshop workshop = new Workshop(root.resolve("state"));
        Deadline deadline = Deadline.in(Duration.ofMinutes(5));
        // the second process is told of after the first one was measured
        Progress progress = new Progress(new PrintWriter(Writer.nullWriter()), false, 1000) {

            private int told;

            @Override
            void measuring(Workload workload, Arm arm, int round, int rounds) {
                if (++told == 4) {
                    deadline.interrupt();
                }
            }
        };
        Session session = new Session(benchmark.workload(), Plan.full(benchmark.workload().method()).withRounds(500),
                Pinning.NONE, progress);
        Arm arm = content.laboratory().arms(benchmark).getFirst();
        session.add(Readiness.of(arm, new Discovery(workshop)), new Preparation(workshop));

        session.run(new Gate(Duration.ZERO), 7, deadline, deadline);

        assertThat(session.isComplete()).isFalse();
        assertThat(session.results()).singleElement().satisfies(result -> {
            assertThat(result.status()).isEqualTo(ArmResult.Status.MEASURED);
            assertThat(result.rounds().size() + session.controlRounds().size()).isEqualTo(4);
        });
    }
}
