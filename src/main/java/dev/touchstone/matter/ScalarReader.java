package dev.touchstone.matter;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Reads one scalar as the text that stands there, and looks twice at quotes.
final class ScalarReader {

    private static final Pattern SWALLOWED_KEY = Pattern.compile("\\R(?:- )?([A-Za-z][\\w-]*):(?:\\s|$)");

    private final Offsets offsets;
    private final YamlLimits limits;
    private final Findings findings;

    ScalarReader(Offsets offsets, YamlLimits limits, Findings findings) {
        this.offsets = offsets;
        this.limits = limits;
        this.findings = findings;
    }

    Node read(ScalarEvent event) {
        Place place = trimmed(offsets.place(event));
        String text = event.getValue();
        int length = text.codePointCount(0, text.length());
        if (length > limits.scalar()) {
            return refused(Diagnostic.of(Code.LIMIT_EXCEEDED, place.at(),
                    "this text has " + length + " characters, the limit is " + limits.scalar()));
        }
        return fault(event, place).map(this::refused).orElseGet(() -> new Node.Scalar(text, place));
    }

    private Node refused(Diagnostic why) {
        findings.add(why);
        return new Node.Refused(why.place());
    }

    private static Optional<Diagnostic> fault(ScalarEvent event, Place place) {
        boolean quoted = event.isSQuoted() || event.isDQuoted();
        return quoted ? swallowed(place).or(() -> escaped(event.getValue(), place)) : Optional.empty();
    }

    /// A quote that is closed lines below, behind what looks like another key, was left open.
    private static Optional<Diagnostic> swallowed(Place place) {
        Matcher key = SWALLOWED_KEY.matcher(place.text());
        return !key.find() ? Optional.empty()
                : Optional.of(
                        YamlFault.openQuote(place)
                                .also(place.part(key.start(1), key.end(1)), "this would belong to the quoted text"));
    }

    /// An escape can make a character that must not stand in the file itself.
    private static Optional<Diagnostic> escaped(String text, Place place) {
        return text.codePoints()
                .filter(ScalarReader::isHidden)
                .boxed()
                .findFirst()
                .map(c -> Diagnostic.of(Code.FORBIDDEN_CHARACTER, place,
                        "an escape in this text makes the invisible character U+"
                                + String.format(Locale.ROOT, "%04X", c)));
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n' && c != '\t') || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    /// A block scalar ends, to the parser, where the next line begins.
    private static Place trimmed(Place place) {
        int length = place.text().stripTrailing().length();
        return place.part(0, length);
    }
}
