package dev.touchstone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.library.Address;
import dev.touchstone.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReaderTest {

    private static final String LINES = """
            / live
            /comparisons live
            /comparisons/alder-vs-birch live
            /comparisons/alder-vs-birch#memory.alder live
            /comparisons/alder-vs-birch#ram.alder moved /comparisons/alder-vs-birch#memory.alder
            /comparisons/alder-vs-birch#speed split /comparisons/alder-vs-birch#a /comparisons/alder-vs-birch#b
            /runtimes/cedar retired It was never released.
            """;

    @Test
    void readsEveryState() {
        Checked<WrittenLedger> read = read(LINES);

        assertThat(read.diagnostics()).isEmpty();
        Address article = Address.ofPage("/comparisons/alder-vs-birch");
        assertThat(read.value().ledger().entries()).hasSize(7)
                .containsEntry(Address.ofPage("/"), State.live())
                .containsEntry(article.at("ram.alder"), new State.Moved(article.at("memory.alder")))
                .containsEntry(article.at("speed"), new State.Split(List.of(article.at("a"), article.at("b"))))
                .containsEntry(Address.ofPage("/runtimes/cedar"), new State.Retired("It was never released."));
    }

    @Test
    void readsWhatItWrites() {
        String text = LedgerText.of(read(LINES).value().ledger());

        assertThat(text.lines().filter(line -> line.startsWith("/"))).containsExactlyElementsOf(LINES.lines().toList());
        assertThat(text.lines().findFirst()).hasValueSatisfying(line -> assertThat(line).startsWith("# Every address"));
        assertThat(LedgerText.of(read(text).value().ledger())).isEqualTo(text);
    }

    @Test
    void readsLineBreaksOfAnySystem() {
        assertThat(read(LINES.replace("\n", "\r\n")).value().ledger()).isEqualTo(read(LINES).value().ledger());
    }

    @Test
    void knowsThePartsOfAPage() {
        Ledger ledger = read(LINES).value().ledger();

        assertThat(ledger.of("/comparisons/alder-vs-birch")).hasSize(4);
        assertThat(ledger.of("/comparisons")).hasSize(1);
    }

    @Test
    void seesLinesThatAreNotInOrder() {
        assertThat(read("/b live\n/a live\n").value().isSorted()).isFalse();
        assertThat(read("/a live\n/a#b live\n/a-b live\n").value().isSorted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a live                | 1 | `a` is no address of this site
            /a/ live              | 1 | `/a/` is no address of this site
            /A live               | 1 | `/A` is no address of this site
            /a# live              | 1 | `/a#` is no address of this site
            /a                    | 3 | the address has no state
            /a gone               | 4 | `gone` is no state
            /a live since May     | 9 | nothing stands behind `live`
            /a moved              | 9 | `moved` leads to one address
            /a moved b            | 10 | `b` is no address of this site
            /a moved /b /c        | 10 | `moved` leads to one address
            /a split /b           | 10 | `split` leads to two addresses or more
            /a split /b /b        | 10 | `split` leads to two addresses or more
            /a retired            | 11 | `retired` gives a reason
            /a retired why        | 12 | `retired` gives a reason
            """)
    void tellsWhatIsWrongWithALine(String line, int column, String message) {
        assertThat(told("# header\n" + line + "\n/b live\n"))
                .containsExactly("anchors.lock:2:" + column + ": error[invalid-ledger]: " + message);
    }

    @Test
    void tellsOfAnAddressWithTwoLines() {
        assertThat(told("/a live\n/a retired Nobody knows.\n"))
                .containsExactly("anchors.lock:2:1: error[invalid-ledger]: `/a` has a line already");
    }

    @Test
    void tellsOfChangesThatWereNotMerged() {
        assertThat(told("<<<<<<< ours\n/a live\n=======\n/b live\n>>>>>>> theirs\n"))
                .allMatch(line -> line.contains("error[merge-conflict]: two changes were never merged here"))
                .hasSize(3);
    }

    @Test
    void offersTheStateThatWasMeant() {
        assertThat(read("/a mvoed /b\n").diagnostics()).singleElement()
                .satisfies(found -> assertThat(found.help()).containsExactly("Did you mean `moved`?"));
    }

    private static Checked<WrittenLedger> read(String text) {
        return LedgerReader.read(SourceFile.of(Ledger.PATH, text));
    }

    private static List<String> told(String text) {
        return read(text).diagnostics().stream().map(Diagnostic::toString).toList();
    }
}
