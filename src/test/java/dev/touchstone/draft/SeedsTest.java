package dev.touchstone.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Imports real articles, and compares what is found in them with a list that people made.
///
/// They are not ours to ship: `-Dtouchstone.seeds=FOLDER` names a folder of them. Articles of our own are compared in the same way by
/// [ListedArticlesTest], always.
class SeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String PROPERTY = "touchstone.seeds";

    private static final Optional<Path> SEEDS = Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);

    @BeforeEach
    void isGiven() {
        assumeTrue(SEEDS.isPresent(), "No articles to import: name a folder of them with -D" + PROPERTY + "=FOLDER.");
    }

    @Test
    void findsEveryFigureOfTheList() throws IOException {
        ListedArticles articles = ListedArticles.in(SEEDS.orElseThrow(), content());
        System.out.println(articles.summary());
        assertThat(articles.claims()).isNotEmpty();
        assertThat(articles.missing()).isEmpty();
    }

    @Test
    void importsEveryArticleIntoTheShippedContent() throws IOException {
        OpenContent content = content();
        for (SourceFile original : ListedArticles.originals(SEEDS.orElseThrow())) {
            ImportDraft imported = ImportDraft.of(content, original, List.of(), "imported");
            assertThat(imported.drafted()).as(original.path())
                    .isInstanceOfSatisfying(Drafted.Draft.class, draft -> {
                        assertThat(content.faultsOf(draft)).isEmpty();
                        assertThat(sentencesOf(original)).isNotEmpty().noneMatch(draft.text()::contains);
                    });
        }
    }

    private static OpenContent content() {
        return OpenContent.read(Path.of("content"), TODAY).value();
    }

    private static List<String> sentencesOf(SourceFile original) {
        return Stream.of(original.text().split("(?<=[.!?])\\s+"))
                .map(String::strip)
                .filter(sentence -> sentence.split(" ").length > 12)
                .toList();
    }
}
