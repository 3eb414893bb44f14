/// Claims beside what the lab measured: a verdict on each figure that can be judged, the measured figure beside each that cannot, or
/// why there is neither.
///
/// Only what one run measured is put beside each other, and only with the programs of today: times and rates of one machine say
/// nothing of another one.
@NullMarked
package dev.touchstone.judgement;

import org.jspecify.annotations.NullMarked;
