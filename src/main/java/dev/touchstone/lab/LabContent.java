package dev.touchstone.lab;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Laboratory;
import dev.touchstone.content.ContentFolder;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the content folder says of the lab, and what is wrong with that.
record LabContent(Laboratory laboratory, List<SourceFile> files, List<Diagnostic> faults) {

    private static final String FOLDER = "benchmarks/";

    LabContent {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    static LabContent read(Path folder, LocalDate today) {
        Findings findings = new Findings();
        List<SourceFile> files = findings.take(ContentFolder.read(folder));
        Laboratory laboratory = findings.take(ContentReader.read(files, today)).laboratory();
        return new LabContent(laboratory, files, findings.inFileOrder()
                .stream()
                .filter(found -> found.place().file().path().startsWith(FOLDER) && found.isError())
                .toList());
    }

    /// The files of the locked list of npm packages.
    List<SourceFile> packages() {
        return files.stream().filter(file -> file.path().startsWith(FOLDER + "packages/")).toList();
    }

    /// What was asked for, and what of it is not there.
    record Chosen(List<Benchmark> benchmarks, List<String> unknown) {

        Chosen {
            benchmarks = List.copyOf(benchmarks);
            unknown = List.copyOf(unknown);
        }
    }

    /// @param ids of workloads; empty for all
    Chosen choose(List<String> ids) {
        List<String> known = laboratory.benchmarks().stream().map(Benchmark::id).toList();
        List<String> unknown = new ArrayList<>();
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> unknown.add(
                        "There is no benchmark `" + id + "`. "
                                + Nearest.question(id, known).orElse("There are " + String.join(", ", known) + ".")));
        return new Chosen(
                laboratory.benchmarks().stream().filter(one -> ids.isEmpty() || ids.contains(one.id())).toList(),
                unknown);
    }
}
