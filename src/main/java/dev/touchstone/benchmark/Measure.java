package dev.touchstone.benchmark;

import dev.touchstone.value.Direction;

/// One figure that a workload gives for every arm.
///
/// @param id unique within the workload
/// @param unit as figures of it are written; empty for a plain number
/// @param better which way it gets better
/// @param isOfMachine whether it depends on the machine, so that it can be compared within one run only and never judged alone
public record Measure(String id, String name, String unit, Direction better, boolean isOfMachine) {

    static Measure lower(String id, String name, String unit) {
        return new Measure(id, name, unit, Direction.LOWER, true);
    }

    static Measure higher(String id, String name, String unit) {
        return new Measure(id, name, unit, Direction.HIGHER, true);
    }
}
