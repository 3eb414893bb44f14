package dev.touchstone.page;

/// A page that is laid out when somebody asks for it: a site has more pages than are read between two changes of its content.
@FunctionalInterface
public interface Layout {

    /// The page, the same each time.
    Page page();
}
