package dev.touchstone.lab.trial;

import dev.touchstone.benchmark.Method;
import dev.touchstone.lab.load.Connections;
import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;
import dev.touchstone.lab.process.Proc;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Opens connections to a server, has each echo once, leaves them idle, and looks at the server's memory.
record HoldTrial(Method.Hold method, Pinning pinning) implements Trial {

    private static final double KIB_PER_MIB = 1024;

    /// Until a server has put away what it needed to accept connections.
    private static final Duration REST = Duration.ofMillis(500);

    @Override
    public Outcome run(Launch launch) throws Failure {
        try (Child child = Child.start(launch.on(pinning.server()))) {
            Listening server = Listening.await(child);
            pinning.keepThread(launch);
            rest();
            OptionalDouble empty = Proc.memory(child.handle());
            Map<String, Double> values = new TreeMap<>();
            try (Connections held = Connections.open(server.port(), method)) {
                rest();
                child.check();
                OptionalDouble full = Proc.memory(child.handle());
                if (empty.isEmpty() || full.isEmpty()) {
                    throw new Failure("its memory cannot be read on this system");
                }
                values.put("empty-memory", empty.getAsDouble());
                values.put("memory", full.getAsDouble());
                values.put("per-connection",
                        Math.max(0, (full.getAsDouble() - empty.getAsDouble()) * KIB_PER_MIB / held.count()));
                values.put("connections", (double) held.count());
            }
            child.finish();
            return Outcome.of(values);
        } catch (IOException broken) {
            throw new Failure("its connections could not be closed: " + broken.getMessage());
        }
    }

    private static void rest() throws Failure {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("the run was interrupted");
        }
    }
}
