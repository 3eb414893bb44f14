package dev.touchstone.value;

/// A level of a scale.
///
/// @param index the level's place in the scale, from 0 for the best
public record Rating(Scale scale, int index) implements Value {

    public Rating {
        if (index < 0 || index >= scale.levels().size()) {
            throw new IllegalArgumentException("no level " + index + " in a scale of " + scale.levels().size());
        }
    }

    public String level() {
        return scale.levels().get(index).name();
    }

    /// How far above the lowest level: 0 for the lowest, [#steps()] for the best.
    public int height() {
        return steps() - index;
    }

    public int steps() {
        return scale.levels().size() - 1;
    }

    @Override
    public String canonical() {
        return level();
    }

    @Override
    public String phrase() {
        return level();
    }
}
