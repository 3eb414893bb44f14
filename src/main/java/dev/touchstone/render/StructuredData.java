package dev.touchstone.render;

import dev.touchstone.page.BenchmarkPage;
import dev.touchstone.page.BenchmarksPage;
import dev.touchstone.page.CellPage;
import dev.touchstone.page.ChangesPage;
import dev.touchstone.page.CitedSource;
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
import dev.touchstone.page.Frame;
import dev.touchstone.page.FreshnessPage;
import dev.touchstone.page.GonePage;
import dev.touchstone.page.GuidePage;
import dev.touchstone.page.HomePage;
import dev.touchstone.page.MatrixPage;
import dev.touchstone.page.NotFoundPage;
import dev.touchstone.page.Page;
import dev.touchstone.page.RowPage;
import dev.touchstone.page.RulePage;
import dev.touchstone.page.RulesPage;
import dev.touchstone.page.RuntimePage;
import dev.touchstone.page.RuntimesPage;
import dev.touchstone.page.SearchPage;
import dev.touchstone.page.SectionView;
import dev.touchstone.page.SourcePage;
import dev.touchstone.page.SourcesPage;
import dev.touchstone.page.address.SitePath;
import java.util.ArrayList;
import java.util.List;

/// What a page says in the words of schema.org, for search engines: nothing that a reader does not see on it.
///
/// @param markup JSON that may stand in a page as it is; empty where there is nothing to say
public record StructuredData(String markup) {

    static final StructuredData NONE = new StructuredData("");

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /// That of a page; none of one that search engines should not list.
    ///
    /// @param base where the site is, without a slash at its end
    static StructuredData of(Page page, String base) {
        if (!page.isListed()) {
            return NONE;
        }
        List<Thing> things = new ArrayList<>(things(page, base));
        if (!page.frame().canonical().equals(base + SitePath.HOME)) {
            things.add(trail(page, base));
        }
        return new StructuredData(Thing.written(things));
    }

    private static List<Thing> things(Page page, String base) {
        return switch (page) {
            case HomePage home ->
                List.of(site(home.frame(), base).with("description", home.promise()).with("inLanguage", "en"));
            case ComparisonPage comparison -> comparison(comparison, base);
            case RuntimePage runtime ->
                List.of(article(runtime.frame(), runtime.name(), runtime.summary(), base)
                        .with("citation", sources(runtime.sources())));
            case BenchmarkPage benchmark ->
                List.of(dataset(benchmark, base));
            case GuidePage guide -> List.of(article(guide.frame(), guide.title(), guide.summary(), base)
                    .with("citation", sources(guide.sources())));
            case CriterionPage criterion -> List.of(term(criterion.name(), criterion.summary(),
                    criterion.frame().canonical()).with("inDefinedTermSet",
                            Thing.of("DefinedTermSet")
                                    .with("name", "Criteria")
                                    .with("url", base + SitePath.CRITERIA)));
            case CriteriaPage criteria -> List.of(Thing.of("DefinedTermSet")
                    .with("name", criteria.frame().shareTitle())
                    .with("url", criteria.frame().canonical())
                    .with("hasDefinedTerm", criteria.groups()
                            .stream()
                            .flatMap(group -> group.criteria().stream())
                            .map(line -> term(line.name(), line.summary(), base + line.href()))
                            .toList()));
            case ComparisonsPage _,RuntimesPage _,ComparePage _,MatrixPage _,SourcesPage _,SearchPage _ -> List.of();
            case BenchmarksPage _ -> List.of();
            case FindPage _,EvidencePage _,FreshnessPage _,DisagreementsPage _ -> List.of();
            case ClaimsPage _,SourcePage _,ChangesPage _ -> List.of();
            case RulesPage _,RulePage _,NotFoundPage _,GonePage _,ErrorPage _ -> List.of();
            case RowPage _,CellPage _,EmbedPage _ -> List.of();
        };
    }

    private static List<Thing> comparison(ComparisonPage page, String base) {
        Thing article = article(page.frame(), page.title(), page.tagline(), base)
                .with("mainEntityOfPage", Thing.of("WebPage")
                        .with("url", page.frame().canonical())
                        .with("lastReviewed", page.meter().reviewed().iso()))
                .with("about", page.table()
                        .columns()
                        .stream()
                        .map(column -> Thing.of("Thing")
                                .with("name", column.name())
                                .with("url", column.href().isEmpty() ? "" : base + column.href()))
                        .toList())
                .with("citation", sources(page.sources()));
        return page.questions().isEmpty() ? List.of(article) : List.of(article, questions(page));
    }

    private static Thing questions(ComparisonPage page) {
        return Thing.of("FAQPage").with("mainEntity", page.questions().stream().map(StructuredData::question).toList());
    }

    private static Thing question(SectionView question) {
        return Thing.of("Question")
                .with("name", question.heading().words())
                .with("acceptedAnswer", Thing.of("Answer").with("text", question.text().words()));
    }

    private static Thing article(Frame frame, String headline, String description, String base) {
        return Thing.of("TechArticle")
                .with("headline", headline)
                .with("description", description)
                .with("url", frame.canonical())
                .with("inLanguage", "en")
                .with("license", frame.footer().licence().href())
                .with("isPartOf", site(frame, base));
    }

    private static Thing dataset(BenchmarkPage page, String base) {
        Thing dataset = Thing.of("Dataset")
                .with("name", page.title())
                .with("description", page.summary())
                .with("url", page.frame().canonical())
                .with("inLanguage", "en")
                .with("license", page.frame().footer().licence().href())
                .with("isPartOf", site(page.frame(), base));
        return page.results().isEmpty() ? dataset
                : dataset.with("dateModified", page.results().getFirst().day().iso())
                        .with("distribution", List.of(download(page, ".json", "JSON"),
                                download(page, ".csv", "CSV")));
    }

    private static Thing download(BenchmarkPage page, String suffix, String format) {
        return Thing.of("DataDownload")
                .with("encodingFormat", format)
                .with("contentUrl", page.frame().canonical() + suffix);
    }

    private static Thing site(Frame frame, String base) {
        return Thing.of("WebSite").with("name", frame.siteName()).with("url", base + SitePath.HOME);
    }

    private static Thing term(String name, String description, String url) {
        return Thing.of("DefinedTerm").with("name", name).with("description", description).with("url", url);
    }

    private static List<Thing> sources(List<CitedSource> sources) {
        return sources.stream()
                .map(source -> Thing.of("CreativeWork").with("name", source.title()).with("url", source.href()))
                .toList();
    }

    /// The way from the front page to this one.
    private static Thing trail(Page page, String base) {
        List<Thing> steps = new ArrayList<>();
        steps.add(step(1, page.frame().siteName(), base + SitePath.HOME));
        switch (page) {
            case ComparisonPage _ -> steps.add(step(2, "Comparisons", base + SitePath.COMPARISONS));
            case RuntimePage _ -> steps.add(step(2, "Runtimes", base + SitePath.RUNTIMES));
            case CriterionPage _ -> steps.add(step(2, "Criteria", base + SitePath.CRITERIA));
            case SourcePage _ -> steps.add(step(2, "Sources", base + SitePath.SOURCES));
            case RulePage _ -> steps.add(step(2, "Rules", base + SitePath.RULES));
            case BenchmarkPage _ -> steps.add(step(2, "Benchmarks", base + SitePath.BENCHMARKS));
            case HomePage _,ComparisonsPage _,RuntimesPage _,CriteriaPage _,ComparePage _,MatrixPage _ -> {
            }
            case FindPage _,EvidencePage _,FreshnessPage _,DisagreementsPage _,ClaimsPage _,ChangesPage _ -> {
            }
            case GuidePage _,BenchmarksPage _,SourcesPage _,SearchPage _,RulesPage _,NotFoundPage _,GonePage _,ErrorPage _ ->
                {
                }
            case RowPage _,CellPage _,EmbedPage _ -> {
            }
        }
        steps.add(step(steps.size() + 1, page.frame().shareTitle(), page.frame().canonical()));
        return Thing.of("BreadcrumbList").with("itemListElement", steps);
    }

    private static Thing step(int position, String name, String address) {
        return Thing.of("ListItem").at(position).with("name", name).with("item", address);
    }
}
