package dev.touchstone.page.rule;

import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Fragment;
import java.util.List;

/// A part of an example as a page shows it.
///
/// @param caption what the text is part of
/// @param pieces none where the caption says everything
public record Excerpt(String caption, List<Piece> pieces) {

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /// All parts of an example, in order.
    public static List<Excerpt> of(Example example) {
        return example.fragments().stream().map(Excerpt::of).toList();
    }

    private static Excerpt of(Fragment fragment) {
        return new Excerpt(fragment.caption(), Piece.example(fragment.text()));
    }
}
