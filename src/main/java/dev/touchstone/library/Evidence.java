package dev.touchstone.library;

/// How many statements there are, and how many of them cite a source.
public record Evidence(int statements, int sourced) {

    public int unsourced() {
        return statements - sourced;
    }
}
