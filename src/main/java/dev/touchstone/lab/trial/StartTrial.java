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

/// Measures how long it takes until a program has printed what it should.
record StartTrial(Method.Start method, String expected) implements Trial {

    @Override
    public Outcome run(Launch launch) throws Failure {
        List<Double> times = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int i = 0; i < method.starts(); i++) {
            start(launch, times, cpu, memory);
        }
        Map<String, Double> values = new TreeMap<>();
        values.put("time", Quantiles.median(times));
        if (!cpu.isEmpty()) {
            values.put("cpu", Quantiles.median(cpu));
        }
        if (!memory.isEmpty()) {
            values.put("memory", Quantiles.median(memory));
        }
        return new Outcome(values, List.of(), times, cpu);
    }

    private void start(Launch launch, List<Double> times, List<Double> cpu, List<Double> memory) throws Failure {
        try (Child child = Child.start(launch)) {
            List<String> printed = new ArrayList<>();
            double time = 0;
            for (long line = 0; line < expected.lines().count(); line++) {
                var next = child.line();
                printed.add(next.text());
                time = child.millisecondsTo(next);
            }
            Answer.expect(String.join("\n", printed), expected);
            times.add(time);
            Proc.threadTime(child.handle()).ifPresent(cpu::add);
            Proc.peak(child.handle()).ifPresent(memory::add);
            child.finish();
        }
    }
}
