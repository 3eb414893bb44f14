package dev.touchstone.render;

import dev.touchstone.page.BenchmarkPage;
import dev.touchstone.page.BenchmarksPage;
import dev.touchstone.page.CellPage;
import dev.touchstone.page.ChangesPage;
import dev.touchstone.page.ClaimsPage;
import dev.touchstone.page.ComparePage;
import dev.touchstone.page.ComparisonPage;
import dev.touchstone.page.ComparisonsPage;
import dev.touchstone.page.CriteriaPage;
import dev.touchstone.page.CriterionPage;
import dev.touchstone.page.DisagreementsPage;
import dev.touchstone.page.EmbedPage;
import dev.touchstone.page.ErrorPage;
import dev.touchstone.page.EvidencePage;
import dev.touchstone.page.FindPage;
import dev.touchstone.page.FreshnessPage;
import dev.touchstone.page.GonePage;
import dev.touchstone.page.GuidePage;
import dev.touchstone.page.HomePage;
import dev.touchstone.page.MatrixPage;
import dev.touchstone.page.Meter;
import dev.touchstone.page.NotFoundPage;
import dev.touchstone.page.Page;
import dev.touchstone.page.RowPage;
import dev.touchstone.page.RulePage;
import dev.touchstone.page.RulesPage;
import dev.touchstone.page.RuntimePage;
import dev.touchstone.page.RuntimesPage;
import dev.touchstone.page.SearchPage;
import dev.touchstone.page.SourcePage;
import dev.touchstone.page.SourcesPage;
import dev.touchstone.render.picture.Words;

/// What stands on the picture of a page: words and a count that the page itself shows.
final class PageWords {

    private PageWords() {}

    static Words of(Page page) {
        String site = page.frame().siteName();
        return switch (page) {
            case ComparisonPage comparison -> counted(comparison);
            case RuntimePage runtime -> Words.of(site + " · Runtime", runtime.name(), runtime.summary());
            case CriterionPage criterion ->
                Words.of(site + " · " + criterion.group(), criterion.name(), criterion.summary());
            case BenchmarkPage benchmark ->
                Words.of(site + " · Benchmark", benchmark.title(), benchmark.summary());
            case GuidePage guide -> Words.of(site + " · Guide", guide.title(), guide.summary());
            case HomePage home -> Words.of(site, home.promise(), "");
            case RowPage row ->
                Words.of(site + " · " + row.head().comparison().text(), row.row().name(), row.answers());
            case SourcePage source -> Words.of(site + " · Source", source.title(), source.makers());
            case ComparisonsPage _,RuntimesPage _,CriteriaPage _,ComparePage _,MatrixPage _,SourcesPage _ ->
                plain(page);
            case FindPage _,EvidencePage _,FreshnessPage _,DisagreementsPage _,ClaimsPage _,ChangesPage _ ->
                plain(page);
            case SearchPage _,RulesPage _,RulePage _,NotFoundPage _,GonePage _,ErrorPage _ -> plain(page);
            case BenchmarksPage _,CellPage _,EmbedPage _ -> plain(page);
        };
    }

    private static Words counted(ComparisonPage page) {
        Meter meter = page.meter();
        return new Words(page.frame().siteName() + " · Comparison", page.title(),
                meter.sourced() + " of " + meter.statements() + " statements sourced", meter.statements(),
                meter.sourced());
    }

    private static Words plain(Page page) {
        return Words.of(page.frame().siteName(), page.frame().shareTitle(), page.frame().description());
    }
}
