package dev.touchstone.reading;

import dev.touchstone.benchmark.Packages;
import dev.touchstone.benchmark.Program;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Named;
import dev.touchstone.matter.YamlLimits;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads how one folder of a workload is run: its `manifest.yml` and the files beside it.
record ProgramReader(LocalDate today, Findings findings) {

    static final String MANIFEST = "manifest.yml";

    /// @param files everything in the folder
    Optional<Program> read(String folder, List<SourceFile> files) {
        Optional<SourceFile> manifest = named(MANIFEST, files);
        if (manifest.isEmpty()) {
            findings.add(Diagnostic
                    .of(Code.MISSING_CONTENT, files.getFirst().start(),
                            "there is no `" + MANIFEST + "` beside this file")
                    .help("Say in it how the program is run: " + LabKeys.MANIFEST.listed() + "."));
            return Optional.empty();
        }
        SourceFile file = manifest.get();
        return YamlFile.read(file, YamlLimits.FRONT_MATTER, findings)
                .flatMap(node -> LabKeys.MANIFEST.read(node, file.start(), today, findings))
                .filter(fields -> hasProgram(fields, files))
                .map(fields -> program(folder, fields, files));
    }

    private boolean hasProgram(Fields fields, List<SourceFile> files) {
        String main = fields.get(LabKeys.PROGRAM, "");
        boolean there = named(main, files).isPresent();
        if (!there && !main.isEmpty()) {
            findings.add(Diagnostic
                    .of(Code.MISSING_CONTENT, fields.place(LabKeys.PROGRAM), "there is no file `" + main + "` here")
                    .help(Nearest.help(main, files.stream().map(ProgramReader::name).toList())));
        }
        return there && fields.get(LabKeys.COMMAND).isPresent();
    }

    private static Program program(String folder, Fields fields, List<SourceFile> files) {
        return new Program(folder, fields.get(LabKeys.PROGRAM_FAMILY, folder), fields.get(LabKeys.NAME, ""),
                fields.get(LabKeys.PROGRAM, ""), values(fields.get(LabKeys.BUILD, List.of())),
                values(fields.get(LabKeys.COMMAND, List.of())), values(fields.get(LabKeys.ONLY, List.of())),
                fields.get(LabKeys.ENVIRONMENT, List.of())
                        .stream()
                        .collect(Collectors.toMap(entry -> entry.name().value(), Named::value)),
                packages(fields), inOrder(fields.get(LabKeys.PROGRAM, ""), files));
    }

    static Packages packages(Fields fields) {
        return fields.get(LabKeys.PACKAGES)
                .map(found -> new Packages(values(found.get(LabKeys.NPM, List.of())),
                        values(found.get(LabKeys.DEBIAN, List.of()))))
                .orElse(Packages.NONE);
    }

    /// The program first, then what it needs, the manifest last.
    private static List<SourceFile> inOrder(String main, List<SourceFile> files) {
        return files.stream()
                .sorted(Comparator.comparing((SourceFile file) -> !name(file).equals(main))
                        .thenComparing(file -> name(file).equals(MANIFEST))
                        .thenComparing(SourceFile::path))
                .toList();
    }

    static List<String> values(List<Located<String>> items) {
        return items.stream().map(Located::value).toList();
    }

    private static Optional<SourceFile> named(String name, List<SourceFile> files) {
        return files.stream().filter(file -> name(file).equals(name)).findFirst();
    }

    static String name(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
