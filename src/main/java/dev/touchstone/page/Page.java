package dev.touchstone.page;

/// One page: the complete vocabulary of its template.
public sealed interface Page permits
    HomePage,
    ComparisonPage,
    ComparisonsPage,
    ComparePage,
    MatrixPage,
    RuntimePage,
    RuntimesPage,
    CriterionPage,
    CriteriaPage,
    GuidePage,
    SourcesPage,
    SourcePage,
    EvidencePage,
    FreshnessPage,
    DisagreementsPage,
    ChangesPage,
    SearchPage,
    RulesPage,
    RulePage,
    NotFoundPage,
    GonePage,
    ErrorPage {

    /// What surrounds the content.
    Frame frame();
}
