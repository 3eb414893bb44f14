package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.client.ApiClient;
import dev.touchstone.client.ApiException;
import dev.touchstone.client.ComparisonsApi;
import dev.touchstone.client.model.CellData;
import dev.touchstone.client.model.CellDocument;
import dev.touchstone.client.model.ComparisonDocument;
import dev.touchstone.client.model.QuantityData;
import dev.touchstone.client.model.RowData;
import dev.touchstone.client.model.SourceData;
import dev.touchstone.client.model.State;
import dev.touchstone.client.model.StatementData;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a program sees that knows the site only by its OpenAPI document: a client that was generated from it.
class ClientTest {

    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.of("src/test/resources/small-site");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void readsACell() throws Exception {
        CellDocument document = comparisons().getCell("alder-vs-birch", "start-up-time", "alder");

        StatementData statement = document.getCell().getStatements().getFirst();
        QuantityData quantity = Objects.requireNonNull(statement.getValue().getQuantity());
        assertThat(document.getAddress())
                .isEqualTo("https://small.example.org/comparisons/alder-vs-birch#start-up-time.alder");
        assertThat(document.getCriterion().getUnit()).isEqualTo("ms");
        assertThat(statement.getValue().getState()).isEqualTo(State.KNOWN);
        assertThat(quantity.getHasLow()).isTrue();
        assertThat(statement.getSources()).allMatch(key -> document.getSources()
                .stream()
                .map(SourceData::getKey)
                .anyMatch(key::equals));
        assertThat(document.getOrder().getPairs()).hasSize(1);
    }

    @Test
    void readsEveryCellOfAComparison() throws Exception {
        ComparisonDocument comparison = comparisons().getComparison("alder-vs-birch");

        for (RowData row : comparison.getRows()) {
            for (CellData cell : row.getCells()) {
                assertThat(
                        comparisons().getCell(comparison.getId(), row.getCriterion().getId(), cell.getRuntime())
                                .getCell())
                        .isEqualTo(cell);
            }
        }
    }

    @Test
    void isToldWhatIsWrong() {
        assertThatThrownBy(() -> comparisons().getCell("alder-vs-birch", "start-up-time", "oak"))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(404);
                    assertThat(refused.getResponseBody()).contains("\"status\" : 404");
                });
    }

    private static ComparisonsApi comparisons() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(site.address(""));
        return new ComparisonsApi(client);
    }
}
