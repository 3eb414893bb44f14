/// The pages: one record per type of page, holding every word that its template may show. A page is a function of the library
/// and of nothing else.
///
/// To add a type of page: write its record, name it in [Page] and in [Pages], and give it a template under `templates/page`.
/// The compiler asks for the rest.
@NullMarked
package dev.touchstone.page;

import org.jspecify.annotations.NullMarked;
