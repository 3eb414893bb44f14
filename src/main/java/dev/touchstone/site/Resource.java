package dev.touchstone.site;

import dev.touchstone.api.Forms;
import dev.touchstone.api.Making;
import dev.touchstone.page.Inquiry;
import dev.touchstone.page.Layout;
import dev.touchstone.page.Pages;
import dev.touchstone.page.Pin;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.file.SiteFile;

/// What is at an address.
public sealed interface Resource {

    /// A page, not laid out yet.
    record PageResource(Layout layout) implements Resource {}

    /// A page that answers queries.
    ///
    /// @param layout what it shows without one
    record Asked(Layout layout, Inquiry inquiry) implements Resource {}

    /// A page that any other site may show in a frame.
    record Embed(Layout layout) implements Resource {}

    /// A page as it was in a revision.
    ///
    /// @param revision its whole id
    /// @param then all pages of that revision
    record Pinned(Layout layout, Pin pin, String revision, Pages then) implements Resource {}

    /// Another address that took its place for good.
    record Redirect(SitePath target) implements Resource {}

    /// A page that says why nothing is here any more.
    record Gone(Layout layout) implements Resource {}

    /// A page that says where the parts of what was here are now.
    record Choices(Layout layout) implements Resource {}

    /// A file that pages need; its name changes with its content, so it may be kept for ever.
    record Asset(Bytes content, String mediaType) implements Resource {}

    /// A file for programs, such as a schema; it keeps its name when its content changes.
    record NamedFile(Bytes content, String mediaType) implements Resource {}

    /// A file about the site as a whole, not made yet.
    record About(SiteFile.Making making) implements Resource {}

    /// The picture of a page for previews elsewhere, not drawn yet.
    record Picture(Layout layout) implements Resource {}

    /// A page in another form, not made yet.
    record OtherForm(Forms.At at, Making making) implements Resource {}
}
