package dev.touchstone.lab.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// What Linux says of a process and those that it started. A system without `/proc` says nothing, and a process may be gone at any moment.
public final class Proc {

    private static final Path ROOT = Path.of("/proc");

    /// How many parts of a second the kernel counts processor time in; every Linux on the processors that the lab knows has it.
    private static final double TICKS_PER_SECOND = 100;

    private static final double KIB_PER_MIB = 1024;

    private Proc() {}

    /// The process and everything below it that is still there.
    public static List<ProcessHandle> tree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    /// What the tree holds in memory now, in MiB. Memory that several processes share counts once.
    public static OptionalDouble memory(ProcessHandle process) {
        List<ProcessHandle> tree = tree(process);
        return tree.size() == 1 ? mebibytes(process, "status", "VmRSS:")
                : sum(tree.stream().map(one -> mebibytes(one, "smaps_rollup", "Pss:")).toList());
    }

    /// The most that it ever held, in MiB.
    public static OptionalDouble peak(ProcessHandle process) {
        return sum(tree(process).stream().map(one -> mebibytes(one, "status", "VmHWM:")).toList());
    }

    /// The processor time of all threads that are still there, in ms.
    public static OptionalDouble threadTime(ProcessHandle process) {
        List<OptionalDouble> threads = new ArrayList<>();
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(of(process).resolve("task"))) {
            for (Path task : tasks) {
                threads.add(first(task.resolve("schedstat")));
            }
        } catch (IOException gone) {
            return OptionalDouble.empty();
        }
        OptionalDouble nanoseconds = sum(threads);
        return nanoseconds.isPresent() ? OptionalDouble.of(nanoseconds.getAsDouble() / 1e6) : nanoseconds;
    }

    /// The processor time of the tree, with what has ended in it, in seconds.
    public static double time(ProcessHandle process) {
        return tree(process).stream().mapToDouble(one -> time(of(one).resolve("stat"))).sum();
    }

    /// The processor time of this program and of everything that it has started and that has ended, in seconds.
    public static double ownTime() {
        return time(ROOT.resolve("self/stat"));
    }

    /// The thread that asks, as the kernel knows it.
    public static OptionalLong thread() {
        try {
            return OptionalLong.of(Long.parseLong(
                    Files.readSymbolicLink(ROOT.resolve("thread-self")).getFileName().toString()));
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    private static double time(Path stat) {
        String text = text(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 1).strip().split(" ", -1);
        // user, system, and the same of children that have ended: fields 14 to 17 of the file
        return fields.length < 15 ? 0
                : (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]) + Double.parseDouble(fields[13])
                        + Double.parseDouble(fields[14])) / TICKS_PER_SECOND;
    }

    private static OptionalDouble mebibytes(ProcessHandle process, String file, String label) {
        return text(of(process).resolve(file)).lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToDouble(digits -> Double.parseDouble(digits) / KIB_PER_MIB)
                .findFirst();
    }

    private static OptionalDouble first(Path file) {
        String text = text(file);
        return text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text.split(" ", 2)[0]));
    }

    private static OptionalDouble sum(List<OptionalDouble> parts) {
        List<OptionalDouble> known = parts.stream().filter(OptionalDouble::isPresent).toList();
        return known.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(known.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }

    private static Path of(ProcessHandle process) {
        return ROOT.resolve(Long.toString(process.pid()));
    }

    /// Empty where the file is not there, or not any more.
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
