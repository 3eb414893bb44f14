package dev.touchstone.api;

/// A form that is made when somebody asks for it, as a page is laid out.
@FunctionalInterface
public interface Making {

    /// The form, the same each time.
    Form form();
}
