/// The ledger of addresses: every address ever published, and what has become of it.
///
/// It is the file `anchors.lock`: a line for each address, sorted, so that a review shows what a change does to links and two
/// changes merge. [LedgerReader] reads it, [LedgerText] writes it, [Reconciliation] brings it in line with the library,
/// [Correction] is what a person decides, and [Signposts] is what a page has to show of it.
///
/// ```text
/// /comparisons/alder-vs-birch#memory live
/// /comparisons/alder-vs-birch#ram moved /comparisons/alder-vs-birch#memory
/// /comparisons/alder-vs-birch#speed split /comparisons/alder-vs-birch#latency /comparisons/alder-vs-birch#throughput
/// /runtimes/cedar retired It was never released.
/// ```
@NullMarked
package dev.touchstone.ledger;

import org.jspecify.annotations.NullMarked;
