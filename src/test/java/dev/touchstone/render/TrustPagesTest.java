package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Statement;
import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Resource.Gone;
import dev.touchstone.site.Resource.Redirect;
import dev.touchstone.site.Site;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The pages on which the site says how far it can be trusted.
class TrustPagesTest {

    private static final SmallSite SITE = SmallSite.original();

    @Test
    void addsTheEvidenceOfTheShippedContentUpToWhatItsCellsSay() {
        Library library = Pipeline.run(Path.of("content"), SmallSite.TODAY).library();
        List<Statement> claims = library.comparisons()
                .stream()
                .flatMap(comparison -> comparison.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.statements().stream())
                .filter(said -> !(said.value() instanceof Unknown) && !(said.value() instanceof NotApplicable))
                .toList();
        Document page = PageWorld.shipped().page("/evidence");

        assertThat(claims).hasSizeGreaterThan(70);
        assertThat(total(page, "Statements")).isEqualTo(claims.size());
        assertThat(total(page, "By others") + total(page, "Vendor only"))
                .isEqualTo((int) claims.stream().filter(said -> !said.sources().isEmpty()).count());
        assertThat(total(page, "Unsourced"))
                .isEqualTo((int) claims.stream().filter(said -> said.sources().isEmpty()).count());
        for (String column : Set.of("Statements", "By others", "Vendor only", "Unsourced", "Unknown")) {
            assertThat(page.select("tbody td[data-of=" + column + "]")
                    .stream()
                    .mapToInt(cell -> Integer.parseInt(cell.text()))
                    .sum()).as(column).isEqualTo(total(page, column));
        }
    }

    @Test
    void showsEverySourceOfTheShippedContentWithExactlyItsStatements() {
        PageWorld world = PageWorld.shipped();
        Library library = Pipeline.run(Path.of("content"), SmallSite.TODAY).library();

        assertThat(library.sources()).isNotEmpty().allSatisfy(source -> {
            Set<String> cells = library.comparisons()
                    .stream()
                    .flatMap(comparison -> comparison.rows()
                            .stream()
                            .flatMap(row -> row.cells()
                                    .stream()
                                    .filter(cell -> cell.statements()
                                            .stream()
                                            .anyMatch(said -> said.sources().contains(source.key())))
                                    .map(cell -> "/comparisons/" + comparison.id() + "#" + row.criterion() + "."
                                            + cell.runtime())))
                    .collect(Collectors.toSet());
            assertThat(world.page("/sources/" + source.key())
                    .select("tbody th a")
                    .stream()
                    .map(link -> link.attr("href"))
                    .collect(Collectors.toSet())).isEqualTo(cells);
        });
    }

    @Test
    void showsBothSidesOfADisagreementAndThePlaceOfEach() {
        Document page = PageWorld.of(SITE.replacing(SmallSite.COMPARISON, "~12 ms (empty program) [^field-report]",
                "~12 ms (empty program) [^field-report]; 30 ms (empty program) [^alder-notes]"))
                .page("/disagreements");

        assertThat(page.select("article h2").text()).isEqualTo("Start-up time: Alder");
        assertThat(page.select("caption").text()).isEqualTo("Alder 3.2, empty program. In one comparison");
        assertThat(page.select("tbody tr")).extracting(Element::text)
                .satisfiesExactly(one -> assertThat(one).contains("~12 ms", "Claimed by Example Reports"),
                        other -> assertThat(other).contains("30 ms", "Vendor’s claim: Alder project"));
        assertThat(page.select("tbody td:last-child a")).allSatisfy(link -> assertThat(link.attr("href"))
                .isEqualTo("/comparisons/alder-vs-birch#start-up-time.alder"));
    }

    @Test
    void listsOverdueRowsWithTheirAge() {
        Document page = PageWorld.of(SITE.replacing(SmallSite.COMPARISON, "reviewed: 2026-10-02",
                "reviewed: 2025-11-21")
                .replacing(SmallSite.COMPARISON, "published: 2026-09-14",
                        "published: 2025-09-14"))
                .page("/freshness");

        assertThat(page.select(".facts dd").eachText()).containsExactly("2 rows", "0 rows", "0 rows", "4 rows");
        assertThat(page.select(".works").text()).contains("Reviewed 21 November 2025, 366 days ago", "Overdue",
                "Start-up time: due 21 Nov 2026, 4 statements");
    }

    @Test
    void saysWhereNothingIsToBeShown() {
        PageWorld world = PageWorld.of(SITE.without(SmallSite.COMPARISON));

        assertThat(world.page("/evidence").select("main").text()).contains("There is no comparison yet.");
        assertThat(world.page("/freshness").select("main").text()).contains("No row is due.");
        assertThat(world.page("/disagreements").select("main").text())
                .contains("No two statements differ under the same conditions.");
        assertThat(world.page("/sources/field-report").select("main").text())
                .contains("Nothing on this site cites it yet.");
    }

    @Test
    void leadsToASourceWhereverItsEntryWent() {
        Library library = LibraryAssembler.assemble(SITE.contents(), SmallSite.TODAY);
        Site site = Site.of(library, Ledger.EMPTY.with(Map.of(
                new Address("/sources", "old-report"), new State.Moved(new Address("/sources", "field-report")),
                new Address("/sources", "lost"), new State.Retired("It was withdrawn."))));

        assertThat(site.find("/sources/old-report")).contains(new Redirect(new SitePath("/sources/field-report")));
        assertThat(site.find("/sources/lost")).get().isInstanceOf(Gone.class);
        assertThat(site.find("/sources/never")).isEmpty();
    }

    private static int total(Document page, String column) {
        return Integer.parseInt(page.select("tfoot td[data-of=" + column + "]").text());
    }
}
