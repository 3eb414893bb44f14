package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Table;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// Tables are read back as they were, and no cell of one is a formula for the programs that open it.
class FormulaTest {

    private static final List<String> PIECES = List.of("=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", " ",
            "1", "a",
            "=1+1", "'=", "—", "\r\n", "日本", "😀");

    @Test
    void readsBackWhatWasWritten() throws Exception {
        Random random = new Random(20261122);
        for (int round = 0; round < 2000; round++) {
            Table table = table(random);

            List<CSVRecord> read = read(FormText.csv(table));

            assertThat(read.getFirst().toList()).isEqualTo(table.header());
            assertThat(read.stream().skip(1).map(FormulaTest::original).toList()).isEqualTo(table.rows());
        }
    }

    @Test
    void writesNoFormula() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<CSVRecord> read = read(FormText.csv(table(random)));

            assertThat(read.stream().flatMap(CSVRecord::stream))
                    .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
        }
    }

    @Test
    void marksWithAnApostropheOnlyWhatLooksLikeAFormula() {
        Table table = new Table(List.of("a", "b", "c", "d"), List.of(List.of("=1+1", "~50 ms", "'quoted'", "'=1")));

        assertThat(FormText.csv(table)).isEqualTo("a,b,c,d\r\n'=1+1,~50 ms,'quoted','''=1\r\n".replace("'''", "''"));
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    /// As the guide tells it: one apostrophe is taken away where only apostrophes stand before a sign of formulas.
    private static List<String> original(CSVRecord record) {
        return record.stream()
                .map(cell -> cell.matches("(?s)'+[=+\\-@\\t\\r\\n].*") ? cell.substring(1) : cell)
                .toList();
    }

    private static Table table(Random random) {
        int columns = 2 + random.nextInt(4);
        List<List<String>> rows = Stream.generate(() -> Stream.generate(() -> cell(random)).limit(columns).toList())
                .limit(random.nextInt(4))
                .toList();
        return new Table(IntStream.range(0, columns).mapToObj(i -> "column " + i).toList(), rows);
    }

    private static String cell(Random random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(5))
                .collect(Collectors.joining());
    }
}
