/// What the lab measured: raw samples by fresh process, the machine they come from, and the statistics that are made of them.
///
/// Statistics are never stored alone: they are computed from the samples of a result by whoever needs them, so that both can only
/// agree. All times are in milliseconds unless a measure of the workload says otherwise.
@NullMarked
package dev.touchstone.measurement;

import org.jspecify.annotations.NullMarked;
