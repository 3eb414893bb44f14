package dev.touchstone.reading;

import dev.touchstone.article.RuntimeProfile.Label;
import dev.touchstone.matter.CalendarDate;
import dev.touchstone.matter.FactShape;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.FieldsShape;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.source.Located;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The keys of a runtime's profile.
final class RuntimeKeys {

    private static final ScalarShape<String> WORDS = ScalarShape.text(160);
    private static final ScalarShape<String> SPDX = new ScalarShape.Word("[A-Za-z0-9.+()-]+( [A-Za-z0-9.+()-]+)*",
            "an SPDX identifier, such as `MIT` or `Apache-2.0`");

    static final Key<String> NAME = Key.required("name", ScalarShape.text(40), "What its columns are headed with.");
    static final Key<String> SUMMARY = Key.required("summary", ScalarShape.text(300), "What it is, in a sentence.");
    static final Key<List<Located<String>>> ALIASES = Key.optional("aliases", ListShape.of(ScalarShape.text(64)),
            "Other names that columns may have, and former ids.");

    static final Key<String> VERSION = Key.required("version", ScalarShape.text(40), "The number of the release line.");
    static final Key<CalendarDate> DATE = Key.required("date", new ScalarShape.Date(true, true),
            "When it was released.");
    static final Key<CalendarDate> SUPPORT_END = Key.optional("support-end", new ScalarShape.Date(false, true),
            "The last day, or the last month, of its support.");
    static final Key<Boolean> LONG_TERM = Key.optional("long-term", new ScalarShape.Flag(),
            "Whether it is a long-term release.");
    static final Key<String> SOURCE = Key.optional("source", ScalarShape.text(80),
            "The key of the source that says so.");

    static final Key<List<Located<Fields>>> RELEASES = Key.optional("releases",
            ListShape
                    .of(new FieldsShape(new Keys("a release", List.of(VERSION, DATE, SUPPORT_END, LONG_TERM, SOURCE)))),
            "Its release lines, newest first.");

    static final Keys ALL = new Keys("a runtime", Stream.of(
            Stream.of(NAME, SUMMARY, ALIASES), Stream.of(Label.values()).map(RuntimeKeys::fact), Stream.of(RELEASES))
            .<Key<?>>flatMap(keys -> keys)
            .toList());

    private RuntimeKeys() {}

    /// The key of a fact; each may be a plain value or say who says so.
    static Key<FactShape.Fact> fact(Label label) {
        String name = label.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (label) {
            case WEBSITE -> Key.optional(name, new FactShape(new ScalarShape.Url()), "Where it presents itself.");
            case REPOSITORY -> Key.optional(name, new FactShape(new ScalarShape.Url()), "Where its source code is.");
            case DOCUMENTATION -> Key.optional(name, new FactShape(new ScalarShape.Url()), "Where it is documented.");
            case ENGINE -> Key.optional(name, new FactShape(WORDS), "What executes the programs.");
            case LANGUAGES -> Key.optional(name, new FactShape(WORDS), "What programs are written in.");
            case LICENCE -> Key.optional(name, new FactShape(SPDX), "Its licence, as an SPDX identifier.");
            case GOVERNANCE -> Key.optional(name, new FactShape(WORDS), "Who decides about it.");
            case FIRST_RELEASE ->
                Key.optional(name, new FactShape(new ScalarShape.Date(false, true)), "When it first appeared.");
        };
    }
}
