package dev.touchstone.history.change;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.RuntimeProfile.Fact;
import dev.touchstone.article.RuntimeProfile.Label;
import dev.touchstone.article.RuntimeProfile.Release;
import dev.touchstone.history.change.Pairing.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Compares the profile of a runtime with what it was before.
final class ProfileDifference {

    private ProfileDifference() {}

    static List<Change> changes(Pair<RuntimeProfile> pair) {
        RuntimeProfile before = pair.before();
        RuntimeProfile now = pair.now();
        Facts facts = new Facts(Subject.of(now));
        facts.compare("Name", before.name(), now.name());
        facts.compare("Summary", before.summary(), now.summary());
        for (Label label : Label.values()) {
            facts.compare(name(label), fact(before, label), fact(now, label));
        }
        Map<String, String> was = releases(before);
        Map<String, String> is = releases(now);
        Set<String> both = new TreeSet<>(was.keySet());
        both.addAll(is.keySet());
        both.forEach(version -> facts.compare("Release " + version, was.getOrDefault(version, ""),
                is.getOrDefault(version, "")));
        List<Change> changes = new ArrayList<>(facts.changes());
        Texts former = new Texts();
        former.add("text", Texts.WHOLE, ProseLines.of(before.prose()));
        Texts present = new Texts();
        present.add("text", Texts.WHOLE, ProseLines.of(now.prose()));
        changes.addAll(present.since(former, Subject.of(now)));
        return changes;
    }

    private static String name(Label label) {
        String words = label.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String fact(RuntimeProfile profile, Label label) {
        return profile.facts()
                .stream()
                .filter(fact -> fact.label() == label)
                .map(Fact::values)
                .map(values -> String.join(", ", values))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> releases(RuntimeProfile profile) {
        return profile.releases()
                .stream()
                .collect(Collectors.toMap(Release::version, ProfileDifference::words, (one, other) -> one));
    }

    private static String words(Release release) {
        return release.date() + (release.longTerm() ? ", long-term support" : "")
                + (release.supportEnd().equals(LocalDate.MAX) ? "" : ", supported until " + release.supportEnd());
    }
}
