package dev.touchstone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Content;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Site;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The ledger that is shipped with the content.
class ShippedLedgerTest {

    private static final Content CONTENT = Content.read(Path.of("content"), SmallSite.TODAY);

    @Test
    void holdsEveryAddressOfTheShippedContent() {
        assertThat(CONTENT.ledger().isKept()).isTrue();
        assertThat(CONTENT.ledger().reconciled().changes()).isEmpty();
        assertThat(CONTENT.ledger().diagnostics()).isEmpty();
    }

    @Test
    void isWrittenAsTheProgramWritesIt() {
        assertThat(CONTENT.ledger().text()).isEqualTo(CONTENT.ledger().written().file().text());
    }

    @Test
    void holdsEveryArticlesPageOfTheSite() {
        Set<String> pages = Site.of(CONTENT.library())
                .pages()
                .stream()
                .map(SitePath::value)
                .filter(path -> path.matches("/(comparisons|runtimes|criteria|guides)/.*"))
                .collect(Collectors.toSet());

        assertThat(pages).isNotEmpty()
                .allSatisfy(page -> assertThat(CONTENT.ledger().written().ledger().of(page)).isNotEmpty());
    }
}
