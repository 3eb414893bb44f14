package dev.touchstone.page;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.ComparisonMatter;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.TableView;
import dev.touchstone.page.table.Tables;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the pages of comparisons.
record ComparisonPages(Desk desk) {

    private static final int TOP_LEVEL = 3;
    /// The guide that explains the table, where a site has one.
    private static final String HOW_TO_READ = "reading-a-comparison";

    ComparisonPage page(Comparison comparison) {
        Library library = desk.library();
        Citations citations = desk.citations(CitedInOrder.in(comparison));
        Scope scope = desk.scope(comparison, citations);
        ProseHtml prose = new ProseHtml(scope);
        ComparisonMatter matter = comparison.matter();
        Tables tables = new Tables(library, comparison, scope);
        TableView table = tables.table();
        return new ComparisonPage(desk.frame(comparison), Quotes.curled(matter.title()),
                Quotes.curled(matter.tagline()), matter.draft(), matter.tags(),
                prose.of(comparison.lead(), TOP_LEVEL), meter(comparison),
                new Choices(library, comparison, scope).all(),
                contents(comparison, citations), tables.highlights(table), prose.of(comparison.overview(), TOP_LEVEL),
                ComparePages.of(comparison), table,
                comparison.options().stream().map(option -> OptionView.of(option, library, scope)).toList(),
                comparison.sections().stream().map(section -> SectionView.of(section, scope)).toList(),
                prose.of(comparison.verdict().prose(), TOP_LEVEL),
                comparison.questions().stream().map(question -> SectionView.of(question, scope)).toList(),
                desk.cite(comparison), CitedSource.of(citations), library.settings().callToAction(),
                related(comparison), howToRead());
    }

    Card card(Comparison comparison) {
        ComparisonMatter matter = comparison.matter();
        return new Card(Quotes.curled(comparison.name()), SitePath.of(comparison).value(),
                Quotes.curled(matter.tagline()),
                Quotes.curled(comparison.summary()), meter(comparison), matter.draft());
    }

    private Meter meter(Comparison comparison) {
        return Meter.of(desk.library().evidence(comparison), DayView.of(comparison.matter().reviewed()));
    }

    private List<Card> related(Comparison comparison) {
        return comparison.matter()
                .related()
                .stream()
                .map(desk.library()::comparison)
                .flatMap(Optional::stream)
                .map(this::card)
                .toList();
    }

    List<Link> howToRead() {
        return desk.library()
                .guides()
                .stream()
                .filter(guide -> guide.id().equals(HOW_TO_READ))
                .map(guide -> new Link(guide.title(), SitePath.of(guide).value()))
                .toList();
    }

    private static List<TocItem> contents(Comparison comparison, Citations citations) {
        List<TocItem> items = new ArrayList<>();
        add(items, !comparison.verdict().choices().isEmpty(), "In short", "in-short");
        add(items, !comparison.matter().highlights().isEmpty(), "At a glance", "at-a-glance");
        add(items, !comparison.overview().isEmpty(), "Overview", "overview");
        items.add(new TocItem("Full comparison", "#comparison", groups(comparison)));
        add(items, !comparison.options().isEmpty(), "Each on its own", "options");
        comparison.sections()
                .forEach(section -> add(items, true, InlineHtml.words(section.heading()), section.anchor()));
        add(items, hasVerdict(comparison), "Verdict", "verdict");
        add(items, !comparison.questions().isEmpty(), "Questions", "faq");
        add(items, !citations.sources().isEmpty(), "Sources", "sources");
        return items;
    }

    private static boolean hasVerdict(Comparison comparison) {
        return !comparison.verdict().prose().isEmpty() || !comparison.verdict().choices().isEmpty();
    }

    private static List<TocItem> groups(Comparison comparison) {
        return comparison.groups()
                .stream()
                .filter(group -> !group.name().isEmpty())
                .map(group -> TocItem.of(InlineHtml.words(group.name()), group.anchor()))
                .toList();
    }

    private static void add(List<TocItem> items, boolean isPresent, String text, String fragment) {
        if (isPresent) {
            items.add(TocItem.of(text, fragment));
        }
    }
}
