package dev.touchstone.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.ArmResult.Status;
import dev.touchstone.measurement.Measurement;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that does wrong is told by name, and takes nothing with it.
class BadProgramsTest {

    private static final String GOOD = """
            const calls = Number(process.argv.at(-1));
            for (let call = 0; call < calls; call++) console.log('{"ns": 1000, "output": "42"}');
            console.log('{"done": true}');
            process.stdin.resume();
            """;

    @TempDir
    private Path root;

    @BeforeAll
    static void needsRuntimes() {
        LabFolder.needs("python3");
        LabFolder.needs("node");
    }

    @Test
    void thatPrintSomethingElseFail() {
        fails("print('{\"ns\": 1, \"output\": \"41\"}', flush=True)", "it printed `41` and should have printed `42`");
    }

    @Test
    void thatPrintNoJsonFail() {
        fails("print('fast', flush=True)", "it printed `fast`, which is no line of JSON");
    }

    @Test
    void thatCrashFailWithWhatTheySaid() {
        fails("raise SystemExit('out of luck')", "and said: out of luck");
    }

    @Test
    void thatHangAreEnded() {
        fails("import time; time.sleep(60)", "it took longer than 3 s");
    }

    @Test
    void thatFloodAreEnded() {
        fails("import sys\nwhile True: sys.stdout.write('x' * 10000)", "it printed more than 1024 KiB");
    }

    @Test
    void thatForkAreEndedWithAllTheyStarted() {
        fails("""
                import subprocess, time
                for i in range(80): subprocess.Popen(['sleep', '31.4159'])
                time.sleep(60)
                """, "it started more than 64 processes");
        assertThat(ProcessHandle.allProcesses()
                .map(ProcessHandle::info)
                .flatMap(info -> info.commandLine().stream())).noneMatch(line -> line.contains("sleep 31.4159"));
    }

    @Test
    void thatTakeTooMuchMemoryAreEnded() {
        fails("import time; much = bytearray(300 * 1024 * 1024); time.sleep(60)",
                "it took more than 100 MiB of memory");
    }

    @Test
    void thatCallTooSeldomFail() {
        fails("""
                import sys
                print('{"ns": 1, "output": "42"}')
                print('{"done": true}', flush=True)
                """, "it made 1 calls and was told to make 9");
    }

    /// Runs a bad program beside a good one.
    private void fails(String program, String reason) {
        LabFolder folder = LabFolder.in(root)
                .workload("answer", "method: calls\nseconds-limit: 3\nmemory-limit: 100", "42")
                .python("answer", program)
                .node("answer", GOOD);

        LabFolder.Told told = folder.run("run", "--rounds", "1");

        assertThat(told.status()).isEqualTo(LabCommand.FAULTY);
        assertThat(told.text()).contains("answer: Python failed: ").contains(reason);
        Measurement result = folder.results("answer").getFirst();
        assertThat(result.measured()).extracting(ArmResult::id).containsExactly("node");
        assertThat(result.arm("python")).hasValueSatisfying(arm -> {
            assertThat(arm.status()).isEqualTo(Status.FAILED);
            assertThat(arm.rounds()).isEmpty();
        });
    }

    @Test
    void withAFaultyManifestAreToldAndLeftOut() {
        LabFolder folder = LabFolder.in(root)
                .workload("answer", "method: calls", "42")
                .node("answer", GOOD)
                .python("answer", "")
                .with("benchmarks/answer/python/manifest.yml", "program: program.py\ncomand: [x]\n");

        LabFolder.Told told = folder.run("run", "--rounds", "1");

        assertThat(told.status()).isEqualTo(LabCommand.FAULTY);
        assertThat(told.text()).contains("benchmarks/answer/python/manifest.yml:2:1: error[unknown-key]",
                "Did you mean `command`?");
        assertThat(folder.results("answer").getFirst().measured()).extracting(ArmResult::id).containsExactly("node");
    }
}
