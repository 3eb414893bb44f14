/// Questions that the query of an address asks, and their answers from the library: typed, without a word of HTML or JSON, so that
/// every form in which an answer is sent says the same.
///
/// A question has one spelling. Another one, with aliases, capitals, repetitions, empty or unordered parameters, leads there by a
/// redirect; a name or parameter that does not exist is refused with the nearest ones. The order of columns is the reader's choice
/// and stays; the canonical link of every view leads to the unfiltered comparison of the same runtimes, in the order of their ids.
///
/// The finder ([FindQuestion], [FindAnswer]) rests on the same gathered statements. Its requirements are a set and have one order in
/// an address; a [Ranking] reckons in exact fractions, so that ties are ties and the point at which a weight turns the first place is
/// worked out rather than tried out.
@NullMarked
package dev.touchstone.query;

import org.jspecify.annotations.NullMarked;
