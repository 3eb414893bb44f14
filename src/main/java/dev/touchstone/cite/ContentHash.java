package dev.touchstone.cite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// The SHA-256 of what something says; two that are equal say the same.
///
/// @param hex in lower-case hexadecimal
public record ContentHash(String hex) {

    private static final String NAME = "sha256:";
    private static final int BRIEF = 12;

    /// No others: a space that does not break is meant.
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern ENDS = Pattern.compile("^ | $");

    /// That of lists within lists of words: their JSON without white space, each run of white space within a text being one space.
    static ContentHash of(List<?> words) {
        String json = JsonMapper.shared().writeValueAsString(normalised(words));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return new ContentHash(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static Object normalised(Object part) {
        return part instanceof List<?> list
                ? list.stream().map(ContentHash::normalised).toList()
                : ENDS.matcher(SPACE.matcher(part.toString()).replaceAll(" ")).replaceAll("");
    }

    /// With the name of its algorithm, as documents have it.
    public String full() {
        return NAME + hex;
    }

    /// Its beginning, for people who compare two by eye.
    public String brief() {
        return NAME + hex.substring(0, BRIEF);
    }
}
