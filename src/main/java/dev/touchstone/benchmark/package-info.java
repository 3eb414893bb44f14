/// The workloads of the lab as typed models: what is run, with which executables, and what is measured of it.
///
/// A new method of measuring is a record of [Method] with its measures, its keys in `reading`, and its trial in `lab`.
@NullMarked
package dev.touchstone.benchmark;

import org.jspecify.annotations.NullMarked;
