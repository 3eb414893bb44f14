package dev.touchstone.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.reading.SmallSite;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnchorsCommandTest {

    private static final String ARTICLE = "/comparisons/alder-vs-birch";

    @TempDir
    private Path folder;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        for (SourceFile file : SmallSite.original().without("anchors.lock").files()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    @Test
    void beginsTheLedgerOnce() throws IOException {
        Ran first = run();
        String begun = ledger();
        Ran second = run();

        assertThat(first.status()).isZero();
        assertThat(first.out()).matches("Began anchors\\.lock with \\d+ addresses\\.\\R");
        assertThat(second.out()).matches("All \\d+ addresses are as they were\\.\\R");
        assertThat(ledger()).isEqualTo(begun).contains("\n" + ARTICLE + "#shortcomings live\n");
    }

    @Test
    void saysWhatIsGoneAndKeepsItsLine() throws IOException {
        run();
        reword();
        Ran ran = run();

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("+ " + ARTICLE + "#limits live\n");
        assertThat(ran.err()).contains("error[dropped-anchor]: `#shortcomings` of `" + ARTICLE + "` is gone",
                "Is it now `" + ARTICLE + "#limits`?");
        assertThat(ledger()).contains("#shortcomings live\n");
    }

    @Test
    void takesDownWhereSomethingMoved() throws IOException {
        run();
        reword();
        Ran ran = run("--move", ARTICLE + "#shortcomings", ARTICLE + "#limits");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("~ " + ARTICLE + "#shortcomings moved " + ARTICLE + "#limits\n");
        assertThat(run().out()).startsWith("All ");
    }

    @Test
    void takesDownIntoWhatSomethingWasSplitAndWhyItIsGone() throws IOException {
        run();
        reword();
        assertThat(run("--split", ARTICLE + "#shortcomings", ARTICLE + "#limits", ARTICLE + "#verdict").status())
                .isZero();
        assertThat(ledger()).contains("#shortcomings split " + ARTICLE + "#limits " + ARTICLE + "#verdict\n");

        Ran retired = run("--retire", ARTICLE + "#short*", "--because", "Both have caught up.");
        assertThat(retired.status()).as(retired.err()).isZero();
        assertThat(ledger()).contains("#shortcomings retired Both have caught up.\n");
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        run();
        reword();
        String before = ledger();

        assertThat(run("--move", ARTICLE + "#verdict", ARTICLE + "#limits").err()).contains("is still there");
        assertThat(run("--move", ARTICLE + "#shortcomings", ARTICLE + "#limit").err())
                .contains("There is no `" + ARTICLE + "#limit`. Did you mean `" + ARTICLE + "#limits`?");
        assertThat(run("--move", ARTICLE + "#shortcoming", ARTICLE + "#limits").err()).contains("was never an address");
        assertThat(run("--retire", ARTICLE + "#shortcomings", "--because", "no").err()).contains("more than one word");
        assertThat(run("--retire", ARTICLE + "#shortcomings").status()).isEqualTo(2);
        assertThat(run("--move", "limits", "/x").err()).contains("`limits` is no address");
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void writesNothingWhereALineCannotBeRead() throws IOException {
        run();
        Files.writeString(folder.resolve("anchors.lock"), ledger() + "/x gone\n");
        String before = ledger();
        Ran ran = run();

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("`gone` is no state");
        assertThat(ledger()).isEqualTo(before);
    }

    private void reword() throws IOException {
        Path article = folder.resolve(SmallSite.COMPARISON);
        Files.writeString(article, Files.readString(article).replace("{#shortcomings}", "{#limits}"));
    }

    private String ledger() throws IOException {
        return Files.readString(folder.resolve("anchors.lock"));
    }

    private Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--content", folder.toString()));
        all.addAll(List.of(arguments));
        Clock clock = Clock.fixed(SmallSite.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        int status = new CommandLine(new AnchorsCommand(clock)).setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Ran(status, out.toString(), err.toString());
    }
}
