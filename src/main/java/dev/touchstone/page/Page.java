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
    SourcesPage,
    SourcePage,
    EvidencePage,
    FreshnessPage,
    DisagreementsPage,
    SearchPage,
    RulesPage,
    RulePage,
    NotFoundPage,
    GonePage,
    ErrorPage {

    /// What surrounds the content.
    Frame frame();
}
