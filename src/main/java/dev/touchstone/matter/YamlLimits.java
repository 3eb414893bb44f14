package dev.touchstone.matter;

/// How much a piece of YAML may hold. Whoever needs more keeps data where prose belongs.
///
/// @param bytes in UTF-8
/// @param keys in all maps together
/// @param depth of lists and maps inside each other
/// @param scalar code points of one text
public record YamlLimits(int bytes, int keys, int depth, int scalar) {

    /// For the front matter of one article.
    public static final YamlLimits FRONT_MATTER = new YamlLimits(16 * 1024, 200, 6, 2_000);

    /// For a file that holds many things of one sort, such as `sources.yml`: about three thousand sources.
    public static final YamlLimits REGISTRY = new YamlLimits(1024 * 1024, 40_000, 6, 2_000);
}
