package dev.touchstone.benchmark;

import java.util.List;

/// How a workload is measured, with its settings.
public sealed interface Method {

    /// What is told of each arm, in the order of a table.
    List<Measure> measures();

    /// The word for it in front matter.
    String word();

    /// Starts the program again and again.
    ///
    /// @param starts in each round
    record Start(int starts) implements Method {

        @Override
        public List<Measure> measures() {
            return List.of(Measure.lower("time", "Time to the first line", "ms"),
                    Measure.lower("cpu", "Processor time", "ms"), Measure.lower("memory", "Peak memory", "MiB"));
        }

        @Override
        public String word() {
            return "start";
        }
    }

    /// Lets the program time its own repeated calls.
    ///
    /// @param warmUps the first calls, which are kept and shown, but are not the time of a warm call
    /// @param samples the calls after them
    record Calls(int warmUps, int samples) implements Method {

        @Override
        public List<Measure> measures() {
            return List.of(Measure.lower("time", "Time of a warm call", "ms"),
                    Measure.lower("first", "Time of the first call", "ms"),
                    Measure.lower("cpu", "Processor time of a warm call", "ms"),
                    Measure.lower("memory", "Peak memory", "MiB"));
        }

        @Override
        public String word() {
            return "calls";
        }
    }

    /// Loads a server over connections that are kept.
    ///
    /// @param clients connections, each with one request at a time
    record Serve(int clients, int warmUpSeconds, int seconds, String path) implements Method {

        @Override
        public List<Measure> measures() {
            return List.of(Measure.higher("throughput", "Throughput", "req/s"),
                    Measure.lower("median-latency", "Median latency at saturation", "ms"),
                    Measure.lower("p99-latency", "99th percentile of latency at saturation", "ms"),
                    Measure.lower("memory", "Memory under load", "MiB"),
                    Measure.lower("cpu", "Processor time of a request", "µs"));
        }

        @Override
        public String word() {
            return "serve";
        }
    }

    /// Opens connections, has each echo once, and leaves them idle.
    record Hold(int connections, Protocol protocol) implements Method {

        @Override
        public List<Measure> measures() {
            return List.of(Measure.lower("memory", "Memory with all connections", "MiB"),
                    Measure.lower("empty-memory", "Memory before any connection", "MiB"),
                    Measure.lower("per-connection", "Memory of a connection", "KiB"));
        }

        @Override
        public String word() {
            return "hold";
        }
    }

    /// What is spoken over held connections.
    enum Protocol {
        TCP, WEBSOCKET
    }

    /// Takes the figures that the program prints by name.
    record Figures(List<Measure> measures) implements Method {

        public Figures {
            measures = List.copyOf(measures);
        }

        @Override
        public String word() {
            return "figures";
        }
    }
}
