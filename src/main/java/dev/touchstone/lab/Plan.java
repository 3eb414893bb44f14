package dev.touchstone.lab;

import dev.touchstone.benchmark.Method;
import dev.touchstone.measurement.Measurement.Mode;

/// How thoroughly a workload is measured: its rounds, and its settings for this run.
record Plan(Mode mode, int rounds, Method method) {

    private static final int QUICK_ROUNDS = 2;
    private static final int FEWEST = 3;

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

    /// As few rounds as a result may have.
    int least() {
        return mode == Mode.QUICK ? 1 : Math.min(FEWEST, rounds);
    }

    boolean isEnough(int finished, Deadline pace) {
        return finished >= least() && pace.isOver();
    }

    Plan withRounds(int other) {
        return new Plan(mode, other, method);
    }
}
