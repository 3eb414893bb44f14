package dev.touchstone.site.file;

/// How browsers search the site, as OpenSearch says it.
///
/// @param shortName of at most 16 characters, as the format demands
/// @param about what can be searched for
/// @param search where a question is asked, with the site's base: the words go behind it
/// @param suggest where suggestions are asked for, likewise
/// @param icon the site's mark
/// @param self the address of this file
public record SearchDescription(
    String shortName,
    String about,
    String search,
    String suggest,
    String icon,
    String self
) implements SiteFile {

    private static final int LONGEST = 16;

    /// The first words of a name that are short enough.
    public static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : LONGEST;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }
}
