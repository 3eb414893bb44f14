package dev.touchstone.measurement;

import com.fasterxml.jackson.annotation.JsonAlias;

/// The machine and system on which something was measured. What could not be read says `unknown`; nothing in it names its owner.
///
/// @param cores that the program may use
/// @param memoryMiB of the whole machine
/// @param container what surrounds the system: `none`, `virtual machine`, `container`, or what the system says
/// @param pinning how processes were kept to processors: the ones for the program and for the load, or `none`
/// @param javaVersion of the lab itself; its first results call it `java`, a name with which no client in that language compiles
public record Machine(
    String processor,
    int cores,
    long memoryMiB,
    String system,
    String kernel,
    String governor,
    String container,
    String pinning,
    @JsonAlias("java") String javaVersion
) {

    /// What is said of anything that cannot be read.
    public static final String UNKNOWN = "unknown";
}
