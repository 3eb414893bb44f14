package dev.touchstone.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One workload: what is run and measured.
///
/// @param measure the id of the measure that is compared first
/// @param baseline the id of the arm that others are put beside; empty for the first
/// @param arguments given to every program
/// @param dataBytes the size of the file that programs read; zero for none
/// @param expected what every program must print
public record Workload(
    String id,
    Method method,
    String measure,
    String baseline,
    List<String> arguments,
    long dataBytes,
    Bounds bounds,
    String expected,
    List<Program> programs
) {

    public Workload {
        arguments = List.copyOf(arguments);
        programs = List.copyOf(programs);
    }

    /// What ends a process of it.
    ///
    /// @param seconds from start to end
    /// @param mebibytes of the whole tree of processes
    public record Bounds(int seconds, int mebibytes) {

        public static final Bounds USUAL = new Bounds(30, 2048);
    }

    /// All that can be run, in the order of executables.
    public List<Arm> arms(List<Executable> executables) {
        return executables.stream()
                .flatMap(executable -> programs.stream()
                        .filter(program -> program.runsWith(executable))
                        .map(program -> new Arm(program, executable)))
                .toList();
    }

    /// The measure that is compared first.
    public Measure firstMeasure() {
        return measure(measure).orElseGet(() -> method.measures().getFirst());
    }

    public Optional<Measure> measure(String wanted) {
        return method.measures().stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /// The measures, the one that is compared first in front.
    public List<Measure> measures() {
        return Stream.concat(Stream.of(firstMeasure()),
                method.measures().stream().filter(each -> !each.equals(firstMeasure()))).toList();
    }
}
