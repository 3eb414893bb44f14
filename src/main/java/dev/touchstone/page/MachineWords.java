package dev.touchstone.page;

import dev.touchstone.measurement.Machine;
import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.Measurement.Mode;
import dev.touchstone.page.CriterionPage.Definition;
import dev.touchstone.page.words.Figures;
import java.math.BigDecimal;
import java.util.List;

/// Where and how a result was come by, in words.
final class MachineWords {

    private MachineWords() {}

    static List<Definition> of(Measurement result) {
        Machine machine = result.machine();
        return List.of(new Definition("Processor", machine.processor()),
                new Definition("Cores", String.valueOf(machine.cores())),
                new Definition("Memory", Figures.plain(BigDecimal.valueOf(machine.memoryMiB())) + " MiB"),
                new Definition("System", machine.system() + ", kernel " + machine.kernel()),
                new Definition("Governor", machine.governor()), new Definition("Surroundings", machine.container()),
                new Definition("Pinning", machine.pinning()), new Definition("Java of the lab", machine.javaVersion()),
                new Definition("Run", result.run() + ", " + (result.mode() == Mode.FULL ? "full" : "quick")),
                new Definition("Started", result.started().replace('T', ' ').replace("Z", " UTC")),
                new Definition("Took", Figures.measured(result.seconds()) + " s"),
                new Definition("Seed", String.valueOf(result.seed())));
    }
}
