package dev.touchstone.lab;

import dev.touchstone.benchmark.Executable;
import dev.touchstone.benchmark.Packages;
import dev.touchstone.benchmark.Workload.Bounds;
import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Looks for executables and packages on this machine, each once.
final class Discovery {

    private static final Bounds PROBE = new Bounds(10, 1024);
    private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+(?:[-+.][0-9A-Za-z.-]+)?");
    private static final String OF_THIS_JAVA = "self:";
    private static final String OF_NPM = "npm:";

    /// Where programs of a system stand; a folder of stand-ins that start another program in its place is passed over.
    private static final List<String> SEARCH = List.of("/usr/local/bin", "/usr/bin", "/bin");

    private final Workshop workshop;
    private final Map<String, Installed> executables = new ConcurrentHashMap<>();
    /// Empty for one that is not installed.
    private final Map<String, String> debian = new ConcurrentHashMap<>();

    Discovery(Workshop workshop) {
        this.workshop = workshop;
    }

    Installed find(Executable executable) {
        return executables.computeIfAbsent(executable.id(), id -> look(executable));
    }

    private Installed look(Executable executable) {
        List<String> faults = new ArrayList<>();
        for (String command : executable.commands()) {
            Optional<Path> path = path(command).filter(Files::isExecutable);
            if (path.isPresent()) {
                try {
                    return new Installed.Present(executable, path.get().toRealPath(), version(executable, path.get()));
                } catch (Failure | IOException broken) {
                    faults.add("`" + command + "` does not tell its version: " + broken.getMessage());
                }
            }
        }
        String reason = faults.isEmpty() ? "there is no " + String.join(" or ", executable.commands())
                : String.join("; ", faults);
        return new Installed.Absent(executable, reason, remedy(executable.packages()));
    }

    private Optional<Path> path(String command) {
        if (command.startsWith(OF_NPM)) {
            return Optional.of(workshop.modules().resolve(command.substring(OF_NPM.length())));
        }
        if (command.startsWith(OF_THIS_JAVA)) {
            return ProcessHandle.current().info().command().map(Path::of);
        }
        return command.contains("/") ? Optional.of(Path.of(command))
                : Stream.concat(SEARCH.stream(), Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1)))
                        .filter(folder -> !folder.isEmpty() && !folder.contains("shims"))
                        .map(folder -> Path.of(folder).resolve(command))
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    private String version(Executable executable, Path path) throws Failure, IOException {
        List<String> command = new ArrayList<>(List.of(path.toRealPath().toString()));
        command.addAll(executable.version());
        String said = Child.run(new Launch(command, Files.createDirectories(workshop.state()), Map.of(), PROBE, -1));
        Matcher version = VERSION.matcher(said);
        return version.find() ? version.group() : said.lines().findFirst().orElse("").strip();
    }

    /// The versions of packages by name; one that is not installed is missing.
    Map<String, String> versions(Packages packages) {
        Map<String, String> versions = new TreeMap<>();
        packages.npm().forEach(name -> npm(name).ifPresent(version -> versions.put(name, version)));
        packages.debian().forEach(name -> debian(name).ifPresent(version -> versions.put(name, version)));
        return versions;
    }

    private Optional<String> npm(String name) {
        Path description = workshop.modules().resolve(name).resolve("package.json");
        try {
            return Optional.of(JsonMapper.shared().readTree(Files.readString(description)).path("version").asString())
                    .filter(version -> !version.isEmpty());
        } catch (IOException | JacksonException notThere) {
            return Optional.empty();
        }
    }

    private Optional<String> debian(String name) {
        return Optional.of(debian.computeIfAbsent(name, wanted -> {
            try {
                String said = Child.run(new Launch(
                        List.of("dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", wanted),
                        Files.createDirectories(workshop.state()), Map.of(), PROBE, -1));
                return said.startsWith("installed ") ? said.substring("installed ".length()).strip() : "";
            } catch (Failure | IOException notThere) {
                return "";
            }
        })).filter(version -> !version.isEmpty());
    }

    /// What to do so that packages are there.
    static String remedy(Packages packages) {
        return String.join("; ", Stream.of(
                packages.npm().isEmpty() ? "" : "touchstone lab deps",
                packages.debian().isEmpty() ? "" : "apt-get install " + String.join(" ", packages.debian()))
                .filter(part -> !part.isEmpty())
                .toList());
    }
}
