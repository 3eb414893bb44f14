package dev.touchstone.lab.trial;

import dev.touchstone.benchmark.Method;
import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;
import dev.touchstone.lab.process.Proc;
import dev.touchstone.measurement.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Takes the times that a program measures of its own calls. Every call must give what it should.
record CallsTrial(Method.Calls method, String expected) implements Trial {

    private static final double NS_PER_MS = 1e6;

    @Override
    public Outcome run(Launch launch) throws Failure {
        int calls = method.warmUps() + method.samples();
        List<Double> times = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        try (Child child = Child.start(launch.with(List.of("--calls", Integer.toString(calls))))) {
            for (Answer answer = Answer.next(child); !answer.isDone(); answer = Answer.next(child)) {
                answer.expect(expected);
                times.add(answer.required("ns") / NS_PER_MS);
                answer.number("cpu").ifPresent(time -> cpu.add(time / NS_PER_MS));
            }
            if (times.size() != calls) {
                throw new Failure("it made " + times.size() + " calls and was told to make " + calls);
            }
            Outcome outcome = outcome(times, cpu, child);
            child.finish();
            return outcome;
        }
    }

    private Outcome outcome(List<Double> times, List<Double> cpu, Child child) {
        List<Double> samples = times.subList(method.warmUps(), times.size());
        List<Double> sampleCpu = cpu.size() == times.size() ? cpu.subList(method.warmUps(), cpu.size()) : List.of();
        Map<String, Double> values = new TreeMap<>();
        values.put("time", Quantiles.median(samples));
        values.put("first", times.getFirst());
        if (!sampleCpu.isEmpty()) {
            values.put("cpu", Quantiles.median(sampleCpu));
        }
        Proc.peak(child.handle()).ifPresent(memory -> values.put("memory", memory));
        return new Outcome(values, times.subList(0, method.warmUps()), samples, sampleCpu);
    }
}
