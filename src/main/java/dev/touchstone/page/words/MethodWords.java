package dev.touchstone.page.words;

import dev.touchstone.benchmark.Method;
import java.math.BigDecimal;

/// How a workload is measured, in one sentence.
public final class MethodWords {

    private MethodWords() {}

    public static String of(Method method) {
        return switch (method) {
            case Method.Start(int starts) ->
                "Starts, " + Figures.counted(starts, "process", "processes") + " in each round";
            case Method.Calls(int warmUps, int samples) ->
                "Calls, " + count(warmUps) + " to warm up and " + count(samples) + " that count, in each process";
            case Method.Serve(int clients, int warmUpSeconds, int seconds, String path) ->
                "Requests over " + Figures.counted(clients, "connection", "connections") + " for " + count(seconds)
                        + " s, after " + count(warmUpSeconds) + " s to warm up";
            case Method.Hold(int connections, Method.Protocol protocol) ->
                Figures.counted(connections, "idle connection", "idle connections") + " over "
                        + switch (protocol) {
                            case TCP -> "TCP";
                            case WEBSOCKET -> "WebSocket";
                        };
            case Method.Figures figures -> "Figures that the program itself takes";
        };
    }

    private static String count(int number) {
        return Figures.plain(BigDecimal.valueOf(number));
    }
}
