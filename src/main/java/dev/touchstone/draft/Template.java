package dev.touchstone.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with slots, such as `{{title}}`, among the resources of the program.
record Template(String text) {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/drafts/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no template is called " + name);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own template " + name + " cannot be read", broken);
        }
    }

    /// The text with each slot filled; a slot without a value, or a value without a slot, is a fault of the program.
    String filled(Map<String, String> values) {
        Set<String> left = new HashSet<>(values.keySet());
        Map<String, String> stripped = new HashMap<>();
        values.forEach((slot, value) -> stripped.put(slot, value.stripTrailing()));
        String filled = SLOT.matcher(text).replaceAll(slot -> {
            String name = slot.group(1);
            String value = stripped.get(name);
            if (value == null) {
                throw new IllegalArgumentException("nothing for the slot " + name);
            }
            left.remove(name);
            return Matcher.quoteReplacement(value);
        });
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("no slot for " + left);
        }
        return filled;
    }
}
