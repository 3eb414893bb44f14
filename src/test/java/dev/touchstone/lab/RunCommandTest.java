package dev.touchstone.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.measurement.ArmResult;
import dev.touchstone.measurement.ArmResult.Status;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Round;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the real harness on tiny programs of real runtimes.
class RunCommandTest {

    private static final String SQUARES_IN_PYTHON = """
            import json, sys, time
            for call in range(int(sys.argv[-1])):
                begun = time.perf_counter_ns()
                total = sum(i * i for i in range(1000))
                print(json.dumps({"ns": time.perf_counter_ns() - begun, "cpu": 1000, "output": str(total)}), flush=True)
            print('{"done": true}', flush=True)
            sys.stdin.read()
            """;

    private static final String SQUARES_IN_NODE = """
            const calls = Number(process.argv.at(-1));
            for (let call = 0; call < calls; call++) {
              const begun = process.hrtime.bigint();
              let total = 0;
              for (let i = 0; i < 1000; i++) total += i * i;
              console.log(JSON.stringify({ ns: Number(process.hrtime.bigint() - begun), output: String(total) }));
            }
            console.log('{"done": true}');
            process.stdin.resume();
            """;

    private static final String SQUARES_IN_JAVA = """
            class Program {
                public static void main(String[] arguments) throws Exception {
                    for (int call = Integer.parseInt(arguments[arguments.length - 1]); call > 0; call--) {
                        long begun = System.nanoTime();
                        long total = 0;
                        for (int i = 0; i < 1000; i++) {
                            total += i * i;
                        }
                        System.out.println("{\\"ns\\": " + (System.nanoTime() - begun) + ", \\"output\\": \\"" + total + "\\"}");
                    }
                    System.out.println("{\\"done\\": true}");
                    System.in.read();
                }
            }
            """;

    private static final String SQUARES = "332833500";

    @TempDir
    private Path root;

    @BeforeAll
    static void needsRuntimes() {
        LabFolder.needs("python3");
        LabFolder.needs("node");
    }

    @Test
    void measuresCallsOfSeveralRuntimes() {
        LabFolder folder = LabFolder.in(root)
                .workload("squares", "method: calls\nbaseline: node\nsettings: {warm-ups: 2, samples: 3}", SQUARES)
                .python("squares", SQUARES_IN_PYTHON)
                .node("squares", SQUARES_IN_NODE)
                .java("squares", SQUARES_IN_JAVA);

        assertThat(folder.run("run", "--rounds", "2").status()).isZero();

        Measurement result = folder.results("squares").getFirst();
        assertThat(result.isComplete()).isTrue();
        assertThat(result.control()).isEqualTo("node");
        assertThat(result.controlRounds()).hasSize(2);
        assertThat(result.measured()).extracting(ArmResult::id).containsExactlyInAnyOrder("python", "node", "java");
        assertThat(result.measured()).allSatisfy(arm -> {
            assertThat(arm.rounds()).extracting(Round::number).containsExactly(0, 1);
            assertThat(arm.rounds()).allSatisfy(round -> {
                assertThat(round.warmUps()).hasSize(2);
                assertThat(round.samples()).hasSize(3);
                assertThat(round.values()).containsKeys("time", "first");
                assertThat(round.values().get("time")).isPositive();
            });
            assertThat(arm.version()).matches("\\d+\\..*");
        });
        assertThat(result.ratio("python", "java", "time")).isPresent();
    }

    @Test
    void measuresHowLongProgramsTakeToStart() {
        LabFolder folder = LabFolder.in(root)
                .workload("start", "method: start\nsettings: {starts: 2}", "ready")
                .python("start", "import sys\nprint('ready', flush=True)\nsys.stdin.read()\n")
                .node("start", "console.log('ready');\nprocess.stdin.resume();\n");

        assertThat(folder.run("run", "start", "--rounds", "1").status()).isZero();

        assertThat(folder.results("start").getFirst().measured()).hasSize(2)
                .allSatisfy(arm -> assertThat(arm.values("time").getFirst()).isBetween(1.0, 60_000.0));
    }

    @Test
    void loadsAServerAndChecksItsAnswers() {
        LabFolder folder = LabFolder.in(root)
                .workload("hello", "method: serve\nsettings: {clients: 4, warm-up-seconds: 1, seconds: 1}", "hello")
                .node("hello",
                        """
                                import http from 'node:http';
                                const server = http.createServer((request, response) => response.end('hello'));
                                server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
                                process.stdin.resume().on('end', () => process.exit());
                                """);

        assertThat(folder.run("run", "hello", "--rounds", "1").status()).isZero();

        ArmResult node = folder.results("hello").getFirst().measured().getFirst();
        assertThat(node.values("throughput").getFirst()).isGreaterThan(10);
        assertThat(node.values("p99-latency").getFirst())
                .isGreaterThanOrEqualTo(node.values("median-latency").getFirst());
    }

    @Test
    void holdsConnectionsThatHaveEchoed() {
        LabFolder folder = LabFolder.in(root)
                .workload("idle", "method: hold\nsettings: {connections: 50}", "ping")
                .node("idle",
                        """
                                import net from 'node:net';
                                const server = net.createServer(socket => socket.pipe(socket));
                                server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
                                process.stdin.resume().on('end', () => process.exit());
                                """);

        assertThat(folder.run("run", "idle", "--rounds", "1").status()).isZero();

        Round round = folder.results("idle").getFirst().measured().getFirst().rounds().getFirst();
        assertThat(round.values()).containsEntry("connections", 50.0).containsKeys("memory", "empty-memory");
    }

    @Test
    void takesFiguresByName() {
        LabFolder folder = LabFolder.in(root)
                .workload("count", "method: figures\nfigures: {packages: {name: Packages}}", "ok")
                .python("count", """
                        import sys
                        print('{"figure": "packages", "value": 3}')
                        print('{"output": "ok"}')
                        print('{"done": true}', flush=True)
                        sys.stdin.read()
                        """);

        assertThat(folder.run("run", "--rounds", "1").status()).isZero();

        assertThat(folder.results("count").getFirst().measured().getFirst().values("packages")).containsExactly(3.0);
    }

    @Test
    void leavesOutWhatIsNotThereAndSaysWhyAndHowToGetIt() {
        LabFolder folder = LabFolder.in(root)
                .workload("squares", "method: calls", SQUARES)
                .python("squares", SQUARES_IN_PYTHON)
                .with("benchmarks/squares/nowhere/manifest.yml", "program: p.x\ncommand: [\"{runtime}\"]\n")
                .with("benchmarks/squares/nowhere/p.x", "");

        LabFolder.Told told = folder.run("run", "--rounds", "1");

        assertThat(told.status()).isZero();
        assertThat(told.text()).contains("squares: Nowhere is left out: there is no nowhere-to-be-found",
                "touchstone lab deps; apt-get install nowhere");
        assertThat(folder.results("squares").getFirst().arm("nowhere"))
                .hasValueSatisfying(arm -> assertThat(arm.status()).isEqualTo(Status.SKIPPED));
    }

    @Test
    void keepsEarlierResults() {
        LabFolder folder = LabFolder.in(root)
                .workload("squares", "method: calls", SQUARES)
                .python("squares", SQUARES_IN_PYTHON)
                .with("measurements/squares/20200101t000000z.json", "{\"schema\": \"kept\"}");

        folder.run("run", "--rounds", "1");

        assertThat(root.resolve("content/measurements/squares/20200101t000000z.json"))
                .hasContent("{\"schema\": \"kept\"}");
        assertThat(root.resolve("content/measurements/squares")).isDirectoryContaining(
                file -> !file.getFileName().toString().startsWith("2020"));
    }

    @Test
    void saysThatAResultCannotBeWritten() {
        LabFolder folder = LabFolder.in(root)
                .workload("squares", "method: calls", SQUARES)
                .python("squares", SQUARES_IN_PYTHON)
                .with("not-a-folder", "");

        LabFolder.Told told = folder.run("run", "--rounds", "1", "--out",
                root.resolve("content/not-a-folder").toString());

        assertThat(told.status()).isEqualTo(LabCommand.FAULTY);
        assertThat(told.text()).contains("squares: the result could not be written");
    }

    @Test
    void namesTheNearestWorkload() {
        LabFolder folder = LabFolder.in(root).workload("squares", "method: calls", SQUARES);

        LabFolder.Told told = folder.run("run", "sqares");

        assertThat(told.status()).isEqualTo(LabCommand.WRONG_USE);
        assertThat(told.text()).contains("There is no benchmark `sqares`. Did you mean `squares`?");
    }
}
