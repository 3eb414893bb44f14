package dev.touchstone.page;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.RuntimeProfile.Release;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.Quotes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A runtime in a list.
///
/// @param brief its newest release and its languages; empty where neither is known
public record RuntimeCard(String name, String href, String brief, String summary) {

    static List<RuntimeCard> of(List<RuntimeProfile> runtimes, LocalDate asOf) {
        return runtimes.stream()
                .map(runtime -> new RuntimeCard(runtime.name(), SitePath.of(runtime).value(),
                        brief(runtime, asOf), Quotes.curled(runtime.summary())))
                .toList();
    }

    private static String brief(RuntimeProfile runtime, LocalDate asOf) {
        Stream<String> newest = runtime.releases()
                .stream()
                .filter(release -> !release.date().isAfter(asOf))
                .max(Comparator.comparing(Release::date))
                .map(release -> release.version() + (release.longTerm() ? " LTS" : ""))
                .stream();
        Stream<String> languages = runtime.facts()
                .stream()
                .filter(fact -> fact.label() == RuntimeProfile.Label.LANGUAGES)
                .map(fact -> String.join(", ", fact.values()));
        return Stream.concat(newest, languages).collect(Collectors.joining(" · "));
    }
}
