package dev.touchstone.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.MarkdownReader;
import dev.touchstone.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void partsAtFullStopsAndQuestionMarks() {
        assertThat(texts("One is here. Is two there? Three!")).containsExactly("One is here.", "Is two there?",
                "Three!");
    }

    @Test
    void doesNotPartNumbersAndAbbreviations() {
        assertThat(texts("Since 3.14 it works, e.g. On servers. See V. Smith vs. Jones."))
                .containsExactly("Since 3.14 it works, e.g. On servers.", "See V. Smith vs. Jones.");
    }

    @Test
    void goesOnOverLines() {
        assertThat(texts("One goes\non. Two does\nnot.")).containsExactly("One goes on.", "Two does not.");
    }

    @Test
    void givesAMarkBehindAFullStopToTheSentenceThatEnded() {
        assertThat(sentences("One. [^a] Two [^b]. Three.")).extracting(Sentence::sources)
                .containsExactly(List.of("a"), List.of("b"), List.of());
    }

    @Test
    void givesAMarkInFrontToTheSentenceThatBegins() {
        assertThat(sentences("[^a] says one. Two.")).extracting(Sentence::sources)
                .containsExactly(List.of("a"), List.of());
    }

    @Test
    void knowsTheLinksOfASentence() {
        assertThat(sentences("One [is](#here). Two is not.")).extracting(Sentence::links)
                .containsExactly(List.of("#here"), List.of());
    }

    @Test
    void hidesCode() {
        assertThat(texts("Call `the best. Function` here.")).containsExactly("Call \uFFFC here.");
    }

    @Test
    void knowsWhereItsWordsStand() {
        Sentence second = sentences("Öne [^a]. **Twö** is\nthe best.").get(1);
        int best = second.text().indexOf("best");

        assertThat(second.part(best, best + 4)).hasToString("a.md:2:5");
        assertThat(second.part(best, best + 4).text()).isEqualTo("best");
    }

    private static List<String> texts(String markdown) {
        return sentences(markdown).stream().map(sentence -> sentence.text().strip()).toList();
    }

    private static List<Sentence> sentences(String markdown) {
        SourceFile file = SourceFile.of("a.md", markdown);
        Block.Paragraph paragraph = (Block.Paragraph) MarkdownReader.read(file.place(0, markdown.length()))
                .value()
                .lead()
                .getFirst();
        return Sentences.of(paragraph.content());
    }
}
