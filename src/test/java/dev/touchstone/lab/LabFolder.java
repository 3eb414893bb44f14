package dev.touchstone.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.MeasurementText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import picocli.CommandLine;

/// A content folder with nothing but a lab in it, on which commands are run as people run them.
record LabFolder(Path root) {

    private static final String RUNTIMES = """
            python:
              name: Python
              family: python
              command: [/usr/bin/python3, python3]
              version: [--version]
            node:
              name: Node.js
              family: nodejs
              command: node
              version: [--version]
            java:
              name: Java
              family: java
              command: "self:java"
              version: [--version]
            nowhere:
              name: Nowhere
              family: nowhere
              command: nowhere-to-be-found
              version: [--version]
              packages: {debian: [nowhere], npm: [nowhere-too]}
            """;

    static LabFolder in(Path root) {
        LabFolder folder = new LabFolder(root);
        return folder.with("site.yml", "name: A lab\nbase-url: https://lab.example.org\n")
                .with("benchmarks/runtimes.yml", RUNTIMES);
    }

    /// Python and Node.js are on nearly every machine; where they are not, a test that needs them is skipped, but never by CI.
    static void needs(String command) {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        if ("true".equals(System.getenv("CI"))) {
            Assertions.assertTrue(there, "CI needs " + command + " on the PATH");
        }
        Assumptions.assumeTrue(there, "there is no " + command + " on the PATH");
    }

    LabFolder with(String path, String text) {
        try {
            Path file = root.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /// A workload, as its method and other keys.
    LabFolder workload(String id, String keys, String expected) {
        return with("benchmarks/" + id + "/benchmark.md", """
                ---
                title: A workload
                summary: What is measured here matters to nobody.
                %s
                ---

                How long does it take?
                """.formatted(keys.strip())).with("benchmarks/" + id + "/expected.txt", expected + "\n");
    }

    LabFolder python(String workload, String program) {
        return with("benchmarks/" + workload + "/python/manifest.yml", """
                program: program.py
                command: ["{runtime}", "{program}"]
                """).with("benchmarks/" + workload + "/python/program.py", program);
    }

    LabFolder node(String workload, String program) {
        return with("benchmarks/" + workload + "/nodejs/manifest.yml", """
                program: program.mjs
                command: ["{runtime}", "{program}"]
                """).with("benchmarks/" + workload + "/nodejs/program.mjs", program);
    }

    LabFolder java(String workload, String program) {
        return with("benchmarks/" + workload + "/java/manifest.yml", """
                program: Program.java
                build: ["{bin}/javac", "-d", "{build}", "{program}"]
                command: ["{runtime}", "-cp", "{build}", "Program"]
                """).with("benchmarks/" + workload + "/java/Program.java", program);
    }

    /// What a command came to.
    ///
    /// @param text everything that it said
    record Told(int status, String text) {}

    Told run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--content", root.resolve("content").toString(), "--state",
                root.resolve("state").toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter writer = new PrintWriter(bytes, true, UTF_8);
        int status = new CommandLine(new LabCommand()).setOut(writer)
                .setErr(writer)
                .execute(all.toArray(String[]::new));
        return new Told(status, bytes.toString(UTF_8));
    }

    /// The results of a workload, the oldest first.
    List<Measurement> results(String workload) {
        Path folder = root.resolve("content/measurements").resolve(workload);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(LabFolder::result).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Measurement result(Path file) {
        try {
            return switch (MeasurementText.read(Files.readString(file))) {
                case MeasurementText.Read.Sound(Measurement measurement) -> measurement;
                case MeasurementText.Read.Faulty(String why, int line, int column) ->
                    throw new AssertionError(file + ":" + line + ":" + column + ": " + why);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
