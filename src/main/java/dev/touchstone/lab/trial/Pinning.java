package dev.touchstone.lab.trial;

import dev.touchstone.benchmark.Method;
import dev.touchstone.lab.process.Child;
import dev.touchstone.lab.process.Failure;
import dev.touchstone.lab.process.Launch;
import dev.touchstone.lab.process.Proc;

/// Which processor a server has to itself, and which one the load.
///
/// @param server negative where nothing is pinned
/// @param load negative where nothing is pinned
public record Pinning(int server, int load) {

    public static final Pinning NONE = new Pinning(-1, -1);

    /// Servers get the first processor and the load the second, where there are two and something to pin with. What only computes
    /// keeps all of them: its compiler and collector work on threads of their own.
    public static Pinning of(Method method, boolean canPin, int processors) {
        boolean talks = method instanceof Method.Serve || method instanceof Method.Hold;
        return talks && canPin && processors > 1 ? new Pinning(0, 1) : NONE;
    }

    public String words() {
        return server < 0 ? "none" : "server on processor " + server + ", load on processor " + load;
    }

    /// Keeps the thread that asks to the processor of the load.
    void keepThread(Launch any) throws Failure {
        if (load >= 0 && Proc.thread().isPresent()) {
            Child.run(any.running("taskset", "-p", "-c", Integer.toString(load),
                    Long.toString(Proc.thread().getAsLong())));
        }
    }
}
