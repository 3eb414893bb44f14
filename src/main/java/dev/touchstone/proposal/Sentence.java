package dev.touchstone.proposal;

import dev.touchstone.proposal.Subjects.Mention;
import dev.touchstone.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentence around a figure, and what it says the figure is about.
///
/// @param whole the passage
/// @param from where the sentence begins in it
/// @param to where it ends
/// @param figure where the figure begins in it
/// @param behind where the figure ends
record Sentence(String whole, int from, int to, int figure, int behind) {

    private static final Pattern END = Pattern.compile("[.!?](?=\\s+[\\p{Lu}\"“])");
    private static final Pattern REMARK = Pattern.compile("\\s*\\(([^()]{1,60})\\)");

    static Sentence around(Place figure, Place passage) {
        String text = passage.text();
        int start = figure.start() - passage.start();
        int behind = figure.end() - passage.start();
        int from = 0;
        Matcher ends = END.matcher(text);
        while (ends.find()) {
            if (ends.end() > start) {
                return new Sentence(text, from, Math.max(ends.end(), behind), start, behind);
            }
            from = ends.end();
        }
        return new Sentence(text, from, text.length(), start, behind);
    }

    String text() {
        return whole.substring(from, to);
    }

    /// What stands in parentheses right behind the figure.
    Optional<String> remark() {
        Matcher remark = REMARK.matcher(whole).region(behind, whole.length());
        return remark.lookingAt() ? Optional.of(remark.group(1).replaceAll("\\s+", " ").strip()) : Optional.empty();
    }

    /// The last subject that is named before the figure. Under a label that names a framework it is that one, unless the sentence
    /// begins with another: in `Twig: an alternative to Rowan that answers 9 req/s` the figure is Twig's.
    Optional<Mention> subject(Subjects subjects, String label) {
        List<Mention> before = subjects.mentions(whole.substring(from, figure));
        Optional<Mention> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        Optional<Mention> labelled = subjects.mentions(label)
                .stream()
                .filter(mention -> !mention.detail().isEmpty())
                .findFirst();
        return last.filter(mention -> labelled.isEmpty() || begins(mention, label)).or(() -> labelled).or(() -> last);
    }

    private boolean begins(Mention mention, String label) {
        String before = whole.substring(from, from + mention.start()).strip();
        String unlabelled = before.startsWith(label) ? before.substring(label.length()) : before;
        return unlabelled.chars().noneMatch(Character::isLetterOrDigit);
    }
}
