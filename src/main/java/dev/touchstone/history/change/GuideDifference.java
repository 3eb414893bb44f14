package dev.touchstone.history.change;

import dev.touchstone.article.Guide;
import dev.touchstone.history.change.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;

/// Compares a guide with what it was before.
final class GuideDifference {

    private GuideDifference() {}

    static List<Change> changes(Pair<Guide> pair) {
        Facts facts = new Facts(Subject.of(pair.now()));
        facts.compare("Title", pair.before().name(), pair.now().name());
        facts.compare("Summary", pair.before().summary(), pair.now().summary());
        List<Change> changes = new ArrayList<>(facts.changes());
        Texts former = new Texts();
        former.add("text", Texts.WHOLE, ProseLines.of(pair.before().prose()));
        Texts present = new Texts();
        present.add("text", Texts.WHOLE, ProseLines.of(pair.now().prose()));
        changes.addAll(present.since(former, Subject.of(pair.now())));
        return changes;
    }
}
