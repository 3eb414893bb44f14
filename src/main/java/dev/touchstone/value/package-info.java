/// What a cell can say: one record per kind of value, its grammar, its units and its order.
///
/// A [ValueKind] reads what an author wrote into a [Value], or refuses it with a reading that it could take. An [Order] says how
/// two cells of one criterion stand to each other, and a [Lead] by how much.
///
/// How to add a kind of value, say a licence:
///
/// | step | where | who tells you that it is missing |
/// | --- | --- | --- |
/// | a record for what it holds, with `canonical()` and `phrase()` | `Licence.java`, and its name in `permits` of [Value] | the compiler, at every switch over values |
/// | a record for how it is read, with its grammar in the class comment | `LicenceKind.java`, and its name in `permits` of [ValueKind] | the compiler, at every switch over kinds |
/// | whether it has an order, and where a value lies in it | the three switches of [Order] | the compiler |
/// | a good, an odd and a wrong cell | `ValueKindContractTest` | the compiler; the test reads all three and prints the first two back |
/// | values for the round trip and the order | `RandomCells`, beside the tests | the compiler |
@NullMarked
package dev.touchstone.value;

import org.jspecify.annotations.NullMarked;
