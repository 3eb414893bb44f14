package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Variable;
import dev.touchstone.library.Library;
import java.util.List;

/// The first version of the interface for programs: the one list of the addresses that have other forms than a page.
final class ApiV1 {

    /// Which version a client relies on; it is a part of the address of every schema.
    static final String VERSION = "1";

    private static final Variable COMPARISON = new Variable("comparison", "The id of a comparison.",
            "python-vs-nodejs");
    private static final Variable RUNTIME = new Variable("runtime", "The id of a runtime.", "python");
    private static final Variable CRITERION = new Variable("criterion", "The id of a criterion.", "startup-time");

    private static final Variable BENCHMARK = new Variable("benchmark", "The id of a benchmark.", "startup");
    private static final Variable SOURCE = new Variable("source", "The key of a source.", "adapter");

    /// In the order in which they are described.
    static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint("/comparisons", "comparisons", ComparisonsDocument.class, "All comparisons.", List.of(),
                    new ArticleList("Comparisons", Library::comparisons, (desk, items) -> new ComparisonsDocument(
                            desk.schema("comparisons"), desk.absolute("/comparisons"), desk.licence(), items))),
            new Endpoint("/comparisons/{comparison}", "comparison", ComparisonDocument.class,
                    "One comparison with all its rows.", List.of(COMPARISON), new ComparisonContent()),
            new Endpoint("/comparisons/{comparison}/{criterion}.{runtime}", "cell", CellDocument.class,
                    "One cell of a comparison.", List.of(COMPARISON, CRITERION, RUNTIME), new CellContent()),
            new Endpoint("/comparisons/{comparison}/{criterion}", "row", RowDocument.class, "One row of a comparison.",
                    List.of(COMPARISON, CRITERION), new RowContent()),
            new Endpoint("/runtimes", "runtimes", RuntimesDocument.class, "All runtimes.", List.of(),
                    new ArticleList("Runtimes", Library::runtimes, (desk, items) -> new RuntimesDocument(
                            desk.schema("runtimes"), desk.absolute("/runtimes"), desk.licence(), items))),
            new Endpoint("/runtimes/{runtime}", "runtime", RuntimeDocument.class,
                    "One runtime with everything that is said about it.", List.of(RUNTIME), new RuntimeContent()),
            new Endpoint("/criteria", "criteria", CriteriaDocument.class, "All criteria.", List.of(),
                    new ArticleList("Criteria", Library::criteria, (desk, items) -> new CriteriaDocument(
                            desk.schema("criteria"), desk.absolute("/criteria"), desk.licence(), items))),
            new Endpoint("/criteria/{criterion}", "criterion", CriterionDocument.class,
                    "One criterion with all its answers.", List.of(CRITERION), new CriterionContent()),
            new Endpoint("/benchmarks", "benchmarks", BenchmarksDocument.class, "All benchmarks.", List.of(),
                    new ArticleList("Benchmarks", library -> library.laboratory().benchmarks(),
                            (desk, items) -> new BenchmarksDocument(desk.schema("benchmarks"),
                                    desk.absolute("/benchmarks"), desk.licence(), items))),
            new Endpoint("/benchmarks/{benchmark}", "benchmark", BenchmarkDocument.class,
                    "One benchmark with what was measured, down to each sample.", List.of(BENCHMARK),
                    new BenchmarkContent()),
            new Endpoint("/sources", "sources", SourcesDocument.class, "Everything that is cited.", List.of(),
                    new SourcesContent()),
            new Endpoint("/sources/{source}", "source", SourceDocument.class,
                    "One source with everything that rests on it.", List.of(SOURCE), new SourceContent()),
            new Endpoint(CompareContent.PATH, "compare", CompareDocument.class,
                    "Any runtimes beside each other, from everything that is said.", List.of(), new CompareContent()),
            new Endpoint(MatrixContent.PATH, "matrix", MatrixDocument.class, "All runtimes by many criteria.",
                    List.of(), new MatrixContent()),
            new Endpoint(FindContent.PATH, "find", FindDocument.class, "Which runtimes meet what is demanded.",
                    List.of(), new FindContent()),
            new Endpoint(SearchContent.PATH, "search", SearchDocument.class, "Places that answer a question.",
                    List.of(), new SearchContent()),
            new Endpoint("/evidence", "evidence", EvidenceDocument.class, "What stands behind all statements.",
                    List.of(),
                    new EvidenceContent()),
            new Endpoint("/freshness", "freshness", FreshnessDocument.class, "What is due for review.", List.of(),
                    new FreshnessContent()),
            new Endpoint("/disagreements", "disagreements", DisagreementsDocument.class,
                    "Where statements differ under the same conditions.", List.of(), new DisagreementsContent()),
            new Endpoint(Claims.PATH, "claims", ClaimsDocument.class,
                    "Claims of sources, and what came of each.", List.of(), new ClaimsContent()));

    private ApiV1() {}
}
