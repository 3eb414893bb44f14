package dev.touchstone.prose;

import dev.touchstone.source.Place;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what is said about size or rank without a figure: `faster than`, `comparable to`, `the largest`.
public final class SizeWords {

    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:(?:\\p{L}+er|more \\p{L}+|less \\p{L}+|fewer \\p{L}+) than"
                    + "|out(?:perform|pace|run|do)\\p{L}*"
                    + "|(?:comparable|similar|equal|equivalent|close) (?:to|with|results?|speed|performance|figures?)"
                    + "|(?:similar|comparable) \\p{Ll}+"
                    + "|near-\\S+ (?:speeds?|performance)"
                    + "|(?:the|world's) (?:(?:\\p{L}+-)?\\p{L}{3,}est|most \\p{L}+|least \\p{L}+)"
                    + "|(?:most|least) \\p{Ll}+(?:ed|ar|ous|ive|ful|al|ic|ent|ant|ble)"
                    + "|(?:fast|slow|larg|small|rich|great|high|low|quick)est(?:-\\p{L}+)?"
                    + "|best in class|second to none)\\b",
            Pattern.CASE_INSENSITIVE);

    private SizeWords() {}

    /// Each such phrase, in the order of the text.
    public static List<Place> in(Place text) {
        String even = text.text().replaceAll("[\\s\\p{Zs}]", " ");
        return COMPARED.matcher(even).results().map(found -> text.part(found.start(), found.end())).toList();
    }
}
