package dev.touchstone.page;

/// One page: the complete vocabulary of its template.
public sealed interface Page permits
    HomePage,
    ComparisonPage,
    ComparisonsPage,
    ComparePage,
    MatrixPage,
    FindPage,
    RuntimePage,
    RuntimesPage,
    CriterionPage,
    CriteriaPage,
    GuidePage,
    BenchmarkPage,
    BenchmarksPage,
    SourcesPage,
    SourcePage,
    EvidencePage,
    FreshnessPage,
    DisagreementsPage,
    ClaimsPage,
    ChangesPage,
    SearchPage,
    RulesPage,
    RulePage,
    NotFoundPage,
    GonePage,
    ErrorPage,
    RowPage,
    CellPage,
    EmbedPage {

    /// What surrounds the content.
    Frame frame();

    /// Whether search engines may list it. A page that only repeats a part of another one may not, although it has an address of its
    /// own, which previews and reference managers need.
    default boolean isListed() {
        return !frame().canonical().isEmpty();
    }
}
