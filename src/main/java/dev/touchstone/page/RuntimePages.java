package dev.touchstone.page;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.library.Library;
import dev.touchstone.library.Stated;
import dev.touchstone.page.RuntimePage.Fact;
import dev.touchstone.page.RuntimePage.SaidGroup;
import dev.touchstone.page.RuntimePage.SaidRow;
import dev.touchstone.page.address.OuterAddress;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.Steps;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.KindWords;
import dev.touchstone.page.words.Quotes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the pages of runtimes.
record RuntimePages(Desk desk) {

    private static final int TOP_LEVEL = 2;

    RuntimePage page(RuntimeProfile runtime) {
        Library library = desk.library();
        List<Stated> stated = library.about(runtime);
        Citations citations = desk.citations(keys(runtime, stated));
        Scope scope = desk.scope(runtime, citations);
        List<Card> comparisons = library.comparisons()
                .stream()
                .filter(comparison -> comparison.matter().runtimes().contains(runtime.id()))
                .map(new ComparisonPages(desk)::card)
                .toList();
        List<SaidGroup> said = said(stated, scope);
        return new RuntimePage(desk.frame(runtime), runtime.name(), Quotes.curled(runtime.summary()),
                contents(runtime, said, comparisons, citations),
                runtime.facts().stream().map(fact -> fact(fact, citations)).toList(),
                runtime.releases().stream().map(release -> ReleaseView.of(release, library.asOf(), citations)).toList(),
                DayView.of(library.asOf()), new ProseHtml(scope).of(runtime.prose(), TOP_LEVEL), comparisons,
                ComparePages.with(runtime), said,
                Steps.in(stated.stream().map(Stated::cell)), desk.cite(runtime), CitedSource.of(citations));
    }

    private static Stream<String> keys(RuntimeProfile runtime, List<Stated> stated) {
        return Stream.of(runtime.facts().stream().map(RuntimeProfile.Fact::source),
                runtime.releases().stream().map(RuntimeProfile.Release::source), CitedKeys.in(runtime.prose()),
                stated.stream().flatMap(one -> CitedInOrder.in(one.cell()))).flatMap(keys -> keys);
    }

    private static List<TocItem> contents(RuntimeProfile runtime, List<SaidGroup> said, List<Card> comparisons,
            Citations citations) {
        List<TocItem> items = new ArrayList<>();
        if (!runtime.releases().isEmpty()) {
            items.add(TocItem.of("Releases", "release-table"));
        }
        items.addAll(Toc.of(runtime.prose(), false));
        if (!comparisons.isEmpty()) {
            items.add(TocItem.of("Comparisons", "all-comparisons"));
        }
        if (!said.isEmpty()) {
            items.add(TocItem.of("What is said", "all-statements"));
        }
        if (!citations.sources().isEmpty()) {
            items.add(TocItem.of("Sources", "sources"));
        }
        return items;
    }

    private static Fact fact(RuntimeProfile.Fact fact, Citations citations) {
        return new Fact(label(fact.label()), fact.values().stream().map(RuntimePages::value).toList(),
                citations.marks(List.of(fact.source())));
    }

    /// An address is shown without what every address has.
    private static Link value(String written) {
        String href = OuterAddress.of(written).orElse("");
        return href.isEmpty() ? new Link(written, "") : new Link(href.replaceAll("^https?://|/$", ""), href);
    }

    private static String label(RuntimeProfile.Label label) {
        return switch (label) {
            case WEBSITE -> "Website";
            case REPOSITORY -> "Repository";
            case DOCUMENTATION -> "Documentation";
            case ENGINE -> "Engine";
            case LANGUAGES -> "Languages";
            case LICENCE -> "Licence";
            case GOVERNANCE -> "Governance";
            case FIRST_RELEASE -> "First release";
        };
    }

    private List<SaidGroup> said(List<Stated> stated, Scope scope) {
        Map<String, List<SaidRow>> groups = new LinkedHashMap<>();
        for (String id : stated.stream().map(Stated::criterion).distinct().toList()) {
            Optional<Criterion> criterion = desk.library().criterion(id);
            List<Answer> answers = stated.stream()
                    .filter(one -> one.criterion().equals(id))
                    .map(one -> Answer.of(one, desk, scope))
                    .toList();
            criterion.ifPresent(found -> groups.computeIfAbsent(found.group(), group -> new ArrayList<>())
                    .add(new SaidRow(new Link(Quotes.curled(found.name()), SitePath.of(found).value()),
                            KindWords.hint(found), answers)));
        }
        return groups.entrySet().stream().map(group -> new SaidGroup(group.getKey(), group.getValue())).toList();
    }
}
