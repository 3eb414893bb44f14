package dev.touchstone.benchmark;

/// One program with one executable: what is measured and compared.
public record Arm(Program program, Executable executable) {

    /// Such as `node-26`, or `node-26.express` where the folder is not called as the family.
    public String id() {
        return program.folder().equals(program.family()) ? executable.id()
                : executable.id() + "." + program.folder();
    }

    /// Such as `Node.js 26`, or `Express on Node.js 26`.
    public String name() {
        return program.name().isEmpty() ? executable.name() : program.name() + " on " + executable.name();
    }
}
