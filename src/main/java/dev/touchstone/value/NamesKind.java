package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads a set of names: `pip / poetry / uv` or `pip, poetry, uv`. A slash parts names only with spaces around it,
/// so that `TCP/IP` is one name; nothing parts them inside parentheses.
public record NamesKind() implements ValueKind {

    private static final int LONGEST_NAME = 200;

    @Override
    public String keyword() {
        return "names";
    }

    @Override
    public String accepts() {
        return "names with ` / ` or commas between them, such as `pip / poetry / uv`";
    }

    @Override
    public Checked<Optional<Reading>> read(Written written) {
        return Placeholder.read(this, written, written::noted).orElseGet(() -> names(written));
    }

    private Checked<Optional<Reading>> names(Written written) {
        List<String> parts = parts(written.plain());
        if (parts.stream().anyMatch(part -> part.length() > LONGEST_NAME)) {
            return new Refusal(this, written.text()).because("a name is longer than " + LONGEST_NAME + " characters");
        }
        List<String> distinct = distinct(parts);
        if (distinct.size() == parts.size()) {
            return Checked.of(Optional.of(written.noted(new Names(distinct))));
        }
        String reason = parts.contains("") ? "a name is missing beside a separator" : "it has a name twice";
        return new Refusal(this, written.text()).because(reason,
                distinct.isEmpty() ? "—" : String.join(" / ", distinct));
    }

    /// The stretches between separators, empty ones too.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            if (depth == 0 && (c == ',' || (c == '/' && isSpaced(text, i)))) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static boolean isSpaced(String text, int slash) {
        boolean before = slash == 0 || Character.isWhitespace(text.charAt(slash - 1));
        boolean after = slash == text.length() - 1 || Character.isWhitespace(text.charAt(slash + 1));
        return before && after;
    }

    /// Each name once, whatever its case, and no empty ones.
    private static List<String> distinct(List<String> parts) {
        Set<String> seen = new TreeSet<>();
        return parts.stream().filter(part -> !part.isEmpty() && seen.add(part.toLowerCase(Locale.ROOT))).toList();
    }
}
