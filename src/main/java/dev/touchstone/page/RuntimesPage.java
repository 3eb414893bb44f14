package dev.touchstone.page;

import java.util.List;

/// All runtimes.
public record RuntimesPage(Frame frame, List<RuntimeCard> runtimes) implements Page {

    public RuntimesPage {
        runtimes = List.copyOf(runtimes);
    }
}
