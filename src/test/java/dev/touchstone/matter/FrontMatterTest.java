package dev.touchstone.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(strings = {"---\na: b\n---\ntext\n", "---  \na: b\n--- \ntext\n", "---\r\na: b\r\n---\r\ntext\r\n",
        "---\ra: b\r---\rtext"})
    void cutsAtTheFirstTwoLinesOfThreeHyphens(String text) {
        FrontMatter cut = FrontMatter.cut(SourceFile.of("a.md", text)).value().orElseThrow();
        assertThat(cut.matter().text().strip()).isEqualTo("a: b");
        assertThat(cut.body().text().strip()).isEqualTo("text");
        assertThat(cut.matter()).hasToString("a.md:2:1");
        assertThat(cut.body()).hasToString("a.md:4:1");
    }

    @Test
    void allowsNoTextBehindIt() {
        FrontMatter cut = FrontMatter.cut(SourceFile.of("a.md", "---\na: b\n---")).value().orElseThrow();
        assertThat(cut.body().text()).isEmpty();
    }

    @Test
    void leavesLaterRulesToTheText() {
        FrontMatter cut = FrontMatter.cut(SourceFile.of("a.md", "---\na: b\n---\none\n\n---\n\ntwo\n"))
                .value()
                .orElseThrow();
        assertThat(cut.body().text()).isEqualTo("one\n\n---\n\ntwo\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text\n", "# Title\n\n---\na: b\n---\n", " ---\na: b\n---\n", "\n---\na: b\n---\n",
        "+++\na = 'b'\n+++\n", "{\"a\": 1}\n", "----\na: b\n----\n"})
    void tellsAFileThatDoesNotBeginWithIt(String text) {
        assertThat(code(text)).isEqualTo("a.md:1:1 missing-front-matter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---\n", "---\na: b\n", "---\na: b\n----\ntext\n", "---\na: b\n ---\ntext\n",
        "---\na: b\n...\ntext\n"})
    void tellsOneThatIsNotClosed(String text) {
        assertThat(code(text)).isEqualTo("a.md:1:1 unclosed-front-matter");
    }

    private static String code(String text) {
        Checked<Optional<FrontMatter>> cut = FrontMatter.cut(SourceFile.of("a.md", text));
        assertThat(cut.value()).isEmpty();
        assertThat(cut.diagnostics()).hasSize(1);
        return cut.diagnostics().getFirst().place() + " " + cut.diagnostics().getFirst().code().word();
    }
}
