package dev.touchstone.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.source.Place;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what was meant to be a source mark and is none: `[^key` without its end, `[^]` without a key, `^key`, or `[key]`.
final class BrokenMark {

    private static final Pattern MARK = Pattern.compile("(?<opening>\\[\\^|\\[|(?<![\\w^])\\^)(?<key>[a-z0-9-]*)]?");

    private BrokenMark() {}

    static Optional<Diagnostic> in(InlineTape statement, Set<String> keys) {
        Matcher mark = MARK.matcher(statement.plain());
        while (mark.find()) {
            String key = mark.group("key");
            if (mark.group("opening").equals("[^") || keys.contains(key)) {
                Place first = statement.place(mark.start());
                Place place = new Place(first.file(), first.start(), statement.place(mark.end() - 1).end());
                return Optional.of(found(place, key, keys));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic found(Place place, String key, Set<String> keys) {
        Diagnostic found = Diagnostic.of(Code.UNREADABLE_CELL, place, "`" + place.text() + "` does not cite a source")
                .help("A source is cited as `[^key]`, with its key in sources.yml.");
        String certain = keys.contains(key) ? key : Nearest.certain(key, keys).orElse("");
        return certain.isEmpty() ? found
                : found.help(Nearest.question("[^" + certain + "]")).fixedBy(place, "[^" + certain + "]");
    }
}
