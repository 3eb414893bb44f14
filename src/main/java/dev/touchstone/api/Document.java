package dev.touchstone.api;

/// A JSON document: its record is its schema.
public sealed interface Document extends Form permits
    ComparisonDocument,
    ComparisonsDocument,
    CellDocument,
    RuntimeDocument,
    RuntimesDocument,
    CriterionDocument,
    CriteriaDocument,
    BenchmarkDocument,
    BenchmarksDocument,
    SourcesDocument,
    EvidenceDocument,
    CompareDocument,
    MatrixDocument,
    SearchDocument,
    FindDocument,
    SourceDocument,
    FreshnessDocument,
    DisagreementsDocument,
    ClaimsDocument,
    RowDocument {

    /// The absolute address of its JSON Schema.
    String schema();
}
