package dev.touchstone.lab;

import dev.touchstone.benchmark.Method;
import dev.touchstone.measurement.Measurement.Mode;

/// How thoroughly a workload is measured: its rounds, and its settings for this run.
record Plan(Mode mode, int rounds, Method method) {

    private static final int QUICK_ROUNDS = 2;

    static Plan full(Method method) {
        return new Plan(Mode.FULL, switch (method) {
            case Method.Start _,Method.Calls _ -> 5;
            case Method.Serve _,Method.Hold _,Method.Figures _ -> 3;
        }, method);
    }

    /// As little as shows that everything works.
    static Plan quick(Method method) {
        return new Plan(Mode.QUICK, QUICK_ROUNDS, switch (method) {
            case Method.Start _ -> new Method.Start(2);
            case Method.Calls _ -> new Method.Calls(1, 2);
            case Method.Serve serve -> new Method.Serve(Math.min(16, serve.clients()), 1, 1, serve.path());
            case Method.Hold hold -> new Method.Hold(Math.min(500, hold.connections()), hold.protocol());
            case Method.Figures figures -> figures;
        });
    }

    Plan withRounds(int other) {
        return new Plan(mode, other, method);
    }
}
