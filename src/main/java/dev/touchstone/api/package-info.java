/// Every page in other forms: JSON for programs, CSV for tables, Markdown for those who read text.
///
/// [ApiV1] is the one list of what there is. Addresses, bodies, JSON Schemas and the OpenAPI document all come from it and from
/// the records that it names, so they cannot say different things. Version 1 only grows: a property is never renamed, retyped or
/// taken away.
///
/// A property has one type, and never `null`: what is unknown says so in a state, and what a value has no use for is absent. Only
/// for this do the records of this stage hold null, which their writer leaves out.
///
/// To add a document: write its record, name it in [Document], and add one line to [ApiV1]. The compiler and the contract test ask
/// for the rest.
@NullMarked
package dev.touchstone.api;

import org.jspecify.annotations.NullMarked;
