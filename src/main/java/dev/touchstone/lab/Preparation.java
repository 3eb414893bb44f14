package dev.touchstone.lab;

import dev.touchstone.benchmark.Fingerprint;
import dev.touchstone.benchmark.Program;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.benchmark.Workload.Bounds;
import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;
import dev.touchstone.source.SourceFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes an arm ready to be started: its files in a folder of their own, its data, and what has to be built.
record Preparation(Workshop workshop) {

    private static final int BLOCK = 1024 * 1024;
    private static final Bounds BUILD = new Bounds(180, 4096);
    private static final String BUILT = ".built";

    Launch launch(Workload workload, Readiness.Ready ready) throws Failure {
        Program program = ready.arm().program();
        try {
            Path folder = Files.createDirectories(workshop.work(workload.id(), ready.arm().id())).toAbsolutePath();
            for (SourceFile file : program.files()) {
                Files.writeString(folder.resolve(program.nameOf(file)), file.text());
            }
            Path build = Files.createDirectories(
                    workshop.build(Fingerprint.of(workload, program), ready.arm().id())).toAbsolutePath();
            Path runtime = ready.executable().path();
            Map<String, String> places = Map.of("{runtime}", runtime.toString(), "{bin}",
                    String.valueOf(runtime.getParent()), "{program}", folder.resolve(program.main()).toString(),
                    "{folder}", folder.toString(), "{build}", build.toString(), "{data}", data(workload));
            build(program, places,
                    new Launch(filled(program.build(), places), folder, program.environment(), BUILD, -1));
            List<String> command = new ArrayList<>(filled(program.command(), places));
            command.addAll(filled(workload.arguments(), places));
            return new Launch(command, folder, program.environment(), workload.bounds(), -1);
        } catch (IOException unwritable) {
            throw new Failure("its files could not be made ready: " + unwritable);
        }
    }

    private static void build(Program program, Map<String, String> places, Launch launch) throws Failure, IOException {
        Path mark = Path.of(places.getOrDefault("{build}", "")).resolve(BUILT);
        if (!program.build().isEmpty() && !Files.exists(mark)) {
            try {
                Child.run(launch);
            } catch (Failure fault) {
                throw new Failure("it could not be built: " + fault.reason());
            }
            Files.createFile(mark);
        }
    }

    private static List<String> filled(List<String> parts, Map<String, String> places) {
        List<String> filled = new ArrayList<>();
        for (String part : parts) {
            String text = part;
            for (Map.Entry<String, String> place : places.entrySet()) {
                text = text.replace(place.getKey(), place.getValue());
            }
            filled.add(text);
        }
        return filled;
    }

    /// The file that programs read: the same bytes on every machine.
    private String data(Workload workload) throws IOException {
        if (workload.dataBytes() == 0) {
            return "";
        }
        Path file = workshop.data(workload.dataBytes()).toAbsolutePath();
        if (!Files.exists(file) || Files.size(file) != workload.dataBytes()) {
            Files.createDirectories(file.getParent());
            Path half = file.resolveSibling(file.getFileName() + ".part");
            byte[] block = block();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                for (long left = workload.dataBytes(); left > 0; left -= BLOCK) {
                    out.write(block, 0, (int) Math.min(left, BLOCK));
                }
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toString();
    }

    private static byte[] block() {
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            long position = i;
            block[i] = (byte) (position * position * 31 + position * 7 + (position >> 8));
        }
        return block;
    }
}
