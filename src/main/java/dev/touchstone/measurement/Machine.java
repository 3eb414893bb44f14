package dev.touchstone.measurement;

/// The machine and system on which something was measured. What could not be read says `unknown`; nothing in it names its owner.
///
/// @param cores that the program may use
/// @param memoryMiB of the whole machine
/// @param container what surrounds the system: `none`, `virtual machine`, `container`, or what the system says
/// @param harness the version of the Java that ran the lab itself
/// @param pinning how processes were kept to processors: the ones for the program and for the load, or `none`
public record Machine(
    String processor,
    int cores,
    long memoryMiB,
    String system,
    String kernel,
    String governor,
    String container,
    String pinning,
    String harness
) {

    /// What is said of anything that cannot be read.
    public static final String UNKNOWN = "unknown";
}
