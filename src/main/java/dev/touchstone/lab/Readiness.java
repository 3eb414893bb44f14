package dev.touchstone.lab;

import dev.touchstone.benchmark.Arm;
import dev.touchstone.benchmark.Packages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whether an arm can be run on this machine.
sealed interface Readiness {

    /// It can.
    ///
    /// @param packages their versions
    record Ready(Arm arm, Installed.Present executable, Map<String, String> packages) implements Readiness {

        public Ready {
            packages = Map.copyOf(packages);
        }
    }

    /// It cannot.
    record Lacking(Arm arm, String reason, String remedy) implements Readiness {}

    Arm arm();

    static Readiness of(Arm arm, Discovery discovery) {
        return switch (discovery.find(arm.executable())) {
            case Installed.Absent absent -> new Lacking(arm, absent.reason(), absent.remedy());
            case Installed.Present present -> {
                Packages packages = arm.program().packages();
                Map<String, String> versions = discovery.versions(packages);
                List<String> missing = Stream.concat(packages.npm().stream(), packages.debian().stream())
                        .filter(name -> !versions.containsKey(name))
                        .toList();
                yield missing.isEmpty() ? new Ready(arm, present, versions)
                        : new Lacking(arm, "it needs " + String.join(", ", missing), Discovery.remedy(new Packages(
                                packages.npm().stream().filter(missing::contains).toList(),
                                packages.debian().stream().filter(missing::contains).toList())));
            }
        };
    }
}
