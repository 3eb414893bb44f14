package dev.touchstone.lab.process;

import dev.touchstone.benchmark.Workload.Bounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a process is started: its command, where, with which variables, within which bounds, and on which processor.
///
/// @param processor the number of the only processor that it may use; negative for all
public record Launch(
    List<String> command,
    Path folder,
    Map<String, String> environment,
    Bounds bounds,
    int processor
) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public Launch with(List<String> arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        return new Launch(all, folder, environment, bounds, processor);
    }

    /// Something else in the same surroundings.
    public Launch running(String... other) {
        return new Launch(List.of(other), folder, environment, Bounds.USUAL, -1);
    }

    public Launch on(int one) {
        return new Launch(command, folder, environment, bounds, one);
    }

    List<String> line() {
        List<String> line = new ArrayList<>();
        if (processor >= 0) {
            line.addAll(List.of("taskset", "-c", Integer.toString(processor)));
        }
        line.addAll(command);
        return line;
    }

    /// Nothing of the environment of whoever runs the lab: it would change what is measured.
    Map<String, String> variables() {
        Map<String, String> all = new TreeMap<>(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LANG", "C.UTF-8",
                "TZ", "UTC", "HOME", folder.toString(), "TMPDIR", folder.toString()));
        all.putAll(environment);
        return all;
    }
}
