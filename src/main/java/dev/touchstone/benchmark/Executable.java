package dev.touchstone.benchmark;

import dev.touchstone.source.Place;
import java.util.List;

/// One version of a runtime that the lab looks for.
///
/// @param family what programs it runs
/// @param runtime the id of the runtime that it is a version of; empty where the site has no page of it
/// @param commands where it may be, the first that is there counts
/// @param version the arguments that make it print its version
public record Executable(
    String id,
    String name,
    String family,
    String runtime,
    List<String> commands,
    List<String> version,
    Packages packages,
    Place place
) {

    public Executable {
        commands = List.copyOf(commands);
        version = List.copyOf(version);
    }
}
