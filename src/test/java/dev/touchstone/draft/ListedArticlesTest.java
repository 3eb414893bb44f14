package dev.touchstone.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.reading.SmallSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The figures that an import finds in the articles of `src/test/resources/prose`, and those that people found there.
class ListedArticlesTest {

    @Test
    void holdWhatPeopleFoundInThem() throws IOException {
        assertThat(articles().claims()).hasSize(40);
        assertThat(articles().missing()).isEmpty();
    }

    @Test
    void holdNothingThatNobodyFound() throws IOException {
        assertThat(articles().unlisted()).isEmpty();
    }

    private static ListedArticles articles() throws IOException {
        return ListedArticles.in(Path.of("src/test/resources/prose"),
                OpenContent.of(SmallSite.original().files(), SmallSite.TODAY));
    }
}
