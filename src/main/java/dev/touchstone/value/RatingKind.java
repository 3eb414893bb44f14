package dev.touchstone.value;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads a level of a scale, ignoring case: `Good`, `best in class`.
public record RatingKind(Scale scale) implements ValueKind {

    /// Longer than any level with a remark behind it: a bound on the work that a cell can cause.
    private static final int LONGEST = 300;

    @Override
    public String keyword() {
        return "rating";
    }

    @Override
    public String accepts() {
        return "one level of its scale: " + String.join(", ", levels());
    }

    @Override
    public Direction usualDirection() {
        return Direction.HIGHER;
    }

    @Override
    public Checked<Optional<Reading>> read(Written written) {
        return Placeholder.read(this, written, written::noted).orElseGet(() -> level(written));
    }

    private Checked<Optional<Reading>> level(Written written) {
        String text = written.plain();
        Refusal refusal = new Refusal(this, written.text());
        if (text.length() > LONGEST) {
            return refusal.because("it is too long");
        }
        OptionalInt index = index(text);
        if (index.isPresent()) {
            return Checked.of(Optional.of(written.noted(new Rating(scale, index.getAsInt()))));
        }
        Optional<String> certain = Nearest.certain(text, levels());
        if (certain.isPresent()) {
            return new Refusal(this, written.text()).mended("it is not a level of the scale", written.text(),
                    certain.get());
        }
        List<String> readings = Stream.concat(remarked(text).stream(), Nearest.to(text, levels()).stream()).toList();
        return refusal.because("it is not a level of the scale", readings);
    }

    private OptionalInt index(String text) {
        return IntStream.range(0, scale.levels().size())
                .filter(i -> levels().get(i).equalsIgnoreCase(text))
                .findFirst();
    }

    /// The text with what stands behind a level put in parentheses: `Good (with V8)` for `Good with V8`.
    private Optional<String> remarked(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return levels().stream()
                .filter(level -> lower.startsWith(level.toLowerCase(Locale.ROOT) + " ")
                        && lower.length() == text.length())
                .map(level -> level + " (" + text.substring(level.length()).strip() + ")")
                .findFirst();
    }

    private List<String> levels() {
        return scale.levels().stream().map(Scale.Level::name).toList();
    }
}
