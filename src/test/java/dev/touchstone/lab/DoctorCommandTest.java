package dev.touchstone.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    @TempDir
    private Path root;

    @Test
    void saysWhatIsThereAndHowToGetTheRest() {
        LabFolder folder = LabFolder.in(root)
                .workload("start", "method: start", "ready")
                .java("start", "")
                .with("benchmarks/start/framework/manifest.yml", """
                        runtime: java
                        name: A framework
                        program: Program.java
                        command: ["{runtime}"]
                        packages: {npm: [no-such-package]}
                        """)
                .with("benchmarks/start/framework/Program.java", "");

        String text = folder.run("doctor").text();

        assertThat(text).containsPattern("ok {7}Java \\d+");
        assertThat(text).contains(
                "missing  Nowhere: there is no nowhere-to-be-found → touchstone lab deps; apt-get install nowhere",
                "start: 1 of 2 can be run", "A framework on Java: it needs no-such-package → touchstone lab deps",
                "To run everything:\n  apt-get install nowhere\n  touchstone lab deps");
    }

    @Test
    void listsWorkloadsWithTheirArms() {
        LabFolder folder = LabFolder.in(root)
                .workload("start", "method: start", "ready")
                .java("start", "")
                .python("start", "");

        assertThat(folder.run("list").text()).isEqualTo("start (start): A workload\n  python java\n");
    }
}
