package dev.touchstone.lab;

import dev.touchstone.measurement.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads what machine this is. Neither its name nor its owner's is asked for.
final class MachineProbe {

    private static final long KIB_PER_MIB = 1024;

    private MachineProbe() {}

    /// @param pinning how processes are kept to processors
    static Machine machine(String pinning) {
        return new Machine(field("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch", Machine.UNKNOWN)),
                Runtime.getRuntime().availableProcessors(),
                field("/proc/meminfo", "MemTotal")
                        .map(text -> Long.parseLong(text.replaceAll("[^0-9]", "")) / KIB_PER_MIB)
                        .orElse(0L),
                system(), System.getProperty("os.version", Machine.UNKNOWN),
                text("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor").orElse(Machine.UNKNOWN), container(),
                pinning, System.getProperty("java.version", Machine.UNKNOWN));
    }

    private static String system() {
        return text("/etc/os-release").flatMap(text -> text.lines()
                .filter(line -> line.startsWith("PRETTY_NAME="))
                .map(line -> line.substring("PRETTY_NAME=".length()).replace("\"", ""))
                .findFirst()).orElse(System.getProperty("os.name", Machine.UNKNOWN));
    }

    private static String container() {
        if (Files.exists(Path.of("/.dockerenv")) || Files.exists(Path.of("/run/.containerenv"))) {
            return "container";
        }
        boolean virtual = field("/proc/cpuinfo", "flags").filter(flags -> flags.contains(" hypervisor")).isPresent();
        return Files.exists(Path.of("/proc/cpuinfo")) ? virtual ? "virtual machine" : "none" : Machine.UNKNOWN;
    }

    private static Optional<String> field(String file, String name) {
        return text(file).flatMap(text -> text.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst());
    }

    private static Optional<String> text(String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
