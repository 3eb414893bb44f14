package dev.touchstone.lab.trial;

import dev.touchstone.benchmark.Method;
import dev.touchstone.benchmark.Workload;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;

/// Measures one arm once.
public interface Trial {

    /// Starts the program afresh and measures it.
    Outcome run(Launch launch) throws Failure;

    /// The trial of a method.
    ///
    /// @param method with the settings of this run, which may be smaller than the workload's own
    /// @param pinning which processor is whose
    static Trial of(Workload workload, Method method, Pinning pinning) {
        String expected = workload.expected();
        return switch (method) {
            case Method.Start start -> new StartTrial(start, expected);
            case Method.Calls calls -> new CallsTrial(calls, expected);
            case Method.Serve serve -> new ServeTrial(serve, expected, pinning);
            case Method.Hold hold -> new HoldTrial(hold, pinning);
            case Method.Figures figures -> new FiguresTrial(figures, expected);
        };
    }
}
