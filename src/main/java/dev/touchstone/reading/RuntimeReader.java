package dev.touchstone.reading;

import dev.touchstone.article.Prose;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.RuntimeProfile.Fact;
import dev.touchstone.article.RuntimeProfile.Label;
import dev.touchstone.article.RuntimeProfile.Release;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.CalendarDate;
import dev.touchstone.matter.FactShape;
import dev.touchstone.matter.Fields;
import dev.touchstone.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the profile of a runtime. There is one for every file, if need be with no more than the id for a name: comparisons need
/// the runtime, whatever is wrong with its profile.
final class RuntimeReader {

    private final OpenedFile opened;
    private final Citations citations;

    private RuntimeReader(OpenedFile opened, Citations citations) {
        this.opened = opened;
        this.citations = citations;
    }

    static RuntimeProfile read(OpenedFile opened, Citations citations, Findings findings) {
        return new RuntimeReader(opened, citations).profile(findings);
    }

    private RuntimeProfile profile(Findings findings) {
        Fields fields = opened.fields();
        List<String> aliases = fields.get(RuntimeKeys.ALIASES, List.of()).stream().map(Located::value).toList();
        List<Release> releases = fields.get(RuntimeKeys.RELEASES, List.of())
                .stream()
                .flatMap(release -> release(release.value()).stream())
                .toList();
        Prose prose = new ProseReader(new PageIds(Set.of(), findings), findings).read(opened.document());
        return new RuntimeProfile(opened.file(), fields.get(RuntimeKeys.NAME, opened.probableName()),
                fields.get(RuntimeKeys.SUMMARY, ""),
                aliases, facts(), releases, prose);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Label label : Label.values()) {
            opened.fields().get(RuntimeKeys.fact(label)).map(fact -> fact(label, fact)).ifPresent(facts::add);
        }
        return facts;
    }

    private Fact fact(Label label, FactShape.Fact written) {
        written.sources().forEach(citations::cite);
        String source = written.sources()
                .stream()
                .map(Located::value)
                .filter(citations::isSound)
                .findFirst()
                .orElse("");
        return new Fact(label, written.values().stream().map(Located::value).toList(), source);
    }

    private Optional<Release> release(Fields fields) {
        Optional<String> source = fields.get(RuntimeKeys.SOURCE);
        source.ifPresent(key -> citations.cite(new Located<>(key, fields.place(RuntimeKeys.SOURCE))));
        return fields.get(RuntimeKeys.VERSION)
                .flatMap(version -> fields.get(RuntimeKeys.DATE)
                        .map(date -> new Release(version, date.first(),
                                fields.get(RuntimeKeys.SUPPORT_END).map(CalendarDate::last).orElse(LocalDate.MAX),
                                fields.get(RuntimeKeys.LONG_TERM, false),
                                source.filter(citations::isSound).orElse(""))));
    }
}
