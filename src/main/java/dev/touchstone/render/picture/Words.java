package dev.touchstone.render.picture;

/// What stands on a picture.
///
/// @param kicker the small line above the title
/// @param sentence below it
/// @param statements how many statements the page makes, of which so many are sourced; zero where none are counted
public record Words(String kicker, String title, String sentence, int statements, int sourced) {

    /// Those of a page without a count.
    public static Words of(String kicker, String title, String sentence) {
        return new Words(kicker, title, sentence, 0, 0);
    }
}
