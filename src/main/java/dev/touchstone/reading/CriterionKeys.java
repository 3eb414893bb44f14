package dev.touchstone.reading;

import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.MapShape;
import dev.touchstone.matter.Named;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.source.Located;
import dev.touchstone.value.Direction;
import java.time.Period;
import java.util.List;

/// The keys of a criterion.
final class CriterionKeys {

    /// The words that `kind` takes.
    enum KindWord {
        RATING, QUANTITY, SUPPORT, NAMES, VERSION, DATE, TEXT
    }

    /// The words that `of` takes.
    enum Total {
        WHOLE
    }

    static final Key<String> NAME = Key.required("name", ScalarShape.text(64), "What its rows are labelled with.");
    static final Key<KindWord> KIND = Key.required("kind", new ScalarShape.Choice<>(KindWord.class),
            "How its cells are read.");
    static final Key<String> SUMMARY = Key.required("summary", ScalarShape.text(300), "The question that it asks.");
    static final Key<String> GROUP = Key.required("group", ScalarShape.text(64),
            "Where it belongs among all criteria.");
    static final Key<List<Located<String>>> ALIASES = Key.optional("aliases", ListShape.of(ScalarShape.text(64)),
            "Other labels that rows may have, and former ids.");
    static final Key<String> UNIT = Key.optional("unit", ScalarShape.text(40),
            "Of a quantity: the unit that figures are converted to.");
    static final Key<Direction> BETTER = Key.optional("better", new ScalarShape.Choice<>(Direction.class),
            "Which way its values get better.");
    static final Key<List<Named<String>>> SCALE = Key.optional("scale",
            new MapShape<>(ScalarShape.text(40), ScalarShape.text(300)),
            "Of a rating: its levels, best first, each with what it means.");
    static final Key<Total> OF = Key.optional("of", new ScalarShape.Choice<>(Total.class),
            "Of a quantity: a share that is never over 100 %.");
    static final Key<String> BASELINE = Key.optional("baseline", ScalarShape.text(160),
            "Of a ratio: what it is a multiple of.");
    static final Key<String> BENCHMARK = Key.optional("benchmark", ScalarShape.Word.SLUG,
            "The benchmark of the lab that measures it.");
    static final Key<Period> REVIEW = Key.optional("review", new ScalarShape.Duration(),
            "After how long a statement is due to be checked again.");

    static final Keys ALL = new Keys("a criterion",
            List.of(NAME, KIND, SUMMARY, GROUP, ALIASES, UNIT, BETTER, SCALE, OF, BASELINE, BENCHMARK, REVIEW));

    private CriterionKeys() {}
}
