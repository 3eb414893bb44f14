package dev.touchstone.lab.trial;

import dev.touchstone.benchmark.Method;
import dev.touchstone.lab.load.Load;
import dev.touchstone.lab.load.Requests;
import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;
import dev.touchstone.lab.process.Proc;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// Loads a server for a while, with as many requests at once as there are clients.
record ServeTrial(Method.Serve method, String expected, Pinning pinning) implements Trial {

    private static final double US_PER_S = 1e6;

    @Override
    public Outcome run(Launch launch) throws Failure {
        try (Child child = Child.start(launch.on(pinning.server()))) {
            Listening server = Listening.await(child);
            pinning.keepThread(launch);
            Requests requests = new Requests(server.port(), method.path(), method.clients(), expected);
            requests.send(Duration.ofSeconds(method.warmUpSeconds()));
            double before = Proc.time(child.handle());
            Load load = requests.send(Duration.ofSeconds(method.seconds()));
            double used = Proc.time(child.handle()) - before;
            child.check();
            Map<String, Double> values = new TreeMap<>();
            values.put("throughput", load.perSecond());
            values.put("median-latency", load.latency(0.5));
            values.put("p99-latency", load.latency(0.99));
            values.put("cpu", used * US_PER_S / load.answers());
            values.put("load-share", load.ownShare());
            Proc.memory(child.handle()).ifPresent(memory -> values.put("memory", memory));
            child.finish();
            return Outcome.of(values);
        }
    }
}
