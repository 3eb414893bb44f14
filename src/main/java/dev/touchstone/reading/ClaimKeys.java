package dev.touchstone.reading;

import dev.touchstone.article.Claim;
import dev.touchstone.matter.CalendarDate;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.FieldsShape;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.source.Located;
import java.util.List;

/// The keys of one claim in `claims/<source>.yml`.
final class ClaimKeys {

    private static final String ARM = "[a-z0-9]+(?:[.-][a-z0-9]+)*";

    static final Key<String> SAYS = Key.required("says", ScalarShape.text(300), "The claim, in your own words.");
    static final Key<String> FIGURE = Key.optional("figure", ScalarShape.text(80),
            "Its figure, as the source writes it.");
    static final Key<List<Located<String>>> ABOUT = Key.optional("about", ListShape.of(ScalarShape.Word.SLUG),
            "The ids of the runtimes that it is about.");
    static final Key<Claim.Basis> BASIS = Key.required("basis", new ScalarShape.Choice<>(Claim.Basis.class),
            "What sort of thing is claimed.");
    static final Key<List<Located<String>>> CELLS = Key.optional("cells", ListShape.of(
            new ScalarShape.Word("/comparisons/[a-z0-9-]+#[a-z0-9-]+\\.[a-z0-9-]+",
                    "the address of a cell, such as `/comparisons/python-vs-nodejs#startup-time.python`")),
            "The cells that state it.");

    static final Key<String> BENCHMARK = Key.required("benchmark", ScalarShape.Word.SLUG, "The workload.");
    static final Key<String> MEASURE = Key.optional("measure", ScalarShape.Word.SLUG,
            "Which of its measures, if not the first.");
    static final Key<String> RATIO = Key.optional("ratio", new ScalarShape.Word(ARM + " / " + ARM,
            "two arms, such as `cpython / node-24`"), "Whose figure is divided by whose.");
    static final Key<String> VALUE = Key.optional("value", new ScalarShape.Word(ARM, "an arm, such as `node-24`"),
            "Whose figure is meant.");
    static final Key<String> CLAIMED = Key.optional("claimed", new ScalarShape.Word(
            ClaimedRange.PATTERN, "a figure or range such as `3–10`, `~2`, `> 1` or `≥ 50`"),
            "What is claimed of exactly this.");
    static final Key<String> NOTE = Key.optional("note", ScalarShape.text(160), "What a reader should know of it.");
    static final Key<List<Located<Fields>>> MEASURED = Key.optional("measured",
            ListShape.of(new FieldsShape(new Keys("a measured claim",
                    List.of(BENCHMARK, MEASURE, RATIO, VALUE, CLAIMED, NOTE)))),
            "Where the lab measures it.");

    static final Key<Claim.Verdict> VERDICT = Key.required("verdict", new ScalarShape.Choice<>(Claim.Verdict.class),
            "What the source says comes to.");
    static final Key<String> FINDING = Key.required("finding", ScalarShape.text(600),
            "What it says, in your own words, with its mark.");
    static final Key<Fields> CHECKED = Key.optional("checked",
            new FieldsShape(new Keys("a finding", List.of(VERDICT, FINDING))), "What a primary source says of it.");
    static final Key<String> BECAUSE = Key.optional("because", ScalarShape.text(400), "Why it cannot be checked.");

    static final Key<CalendarDate> ON = Key.required("on", new ScalarShape.Date(false, false), "When it stood there.");
    static final Key<String> TRACED_FIGURE = Key.required("figure", ScalarShape.text(120), "The figure, as written.");
    static final Key<String> SOURCE = Key.required("source", ScalarShape.Word.SLUG, "The key of the source.");
    static final Key<List<Located<Fields>>> TRACED = Key.optional("traced",
            ListShape.of(new FieldsShape(new Keys("an earlier match", List.of(ON, TRACED_FIGURE, SOURCE, NOTE)))),
            "Where the figure was found before, the earliest first.");

    static final Keys ALL = new Keys("a claim",
            List.of(SAYS, FIGURE, ABOUT, BASIS, CELLS, MEASURED, CHECKED, BECAUSE, TRACED));

    private ClaimKeys() {}
}
