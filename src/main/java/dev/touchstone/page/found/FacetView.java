package dev.touchstone.page.found;

import java.util.List;

/// One thing by which hits can be narrowed.
public record FacetView(String title, List<Choice> choices) {

    public FacetView {
        choices = List.copyOf(choices);
    }

    /// One value of it.
    ///
    /// @param href where hits are narrowed so; where they no longer are, if they are now
    public record Choice(String text, String count, String href, boolean chosen) {}
}
