/// Runs the workloads of the lab and writes what it measured.
///
/// It produces evidence and publishes none: it knows workloads and results, and nothing of the library or of pages. It is a command
/// and never runs because somebody asks the site for something. A new method of measuring is a [dev.touchstone.lab.trial.Trial] of its own.
@NullMarked
package dev.touchstone.lab;

import org.jspecify.annotations.NullMarked;
