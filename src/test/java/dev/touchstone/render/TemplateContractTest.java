package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.Page;
import dev.touchstone.page.table.ValueView;
import dev.touchstone.page.table.WideSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What holds for every template.
class TemplateContractTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern RAW = Pattern.compile("th:utext=\"([^\"]*)\"");

    @Test
    void everyTypeOfPageHasATemplate() {
        List<String> names = Arrays.stream(Page.class.getPermittedSubclasses())
                .map(type -> kebab(type, "Page"))
                .toList();

        assertThat(names).hasSize(28)
                .allSatisfy(name -> assertThat(TEMPLATES.resolve("page/" + name + ".html")).isRegularFile());
    }

    @Test
    void everyWayToShowAValueHasATemplate() {
        List<String> names = Arrays.stream(ValueView.class.getPermittedSubclasses())
                .map(type -> kebab(type, "View"))
                .toList();

        assertThat(names).hasSize(6)
                .allSatisfy(name -> assertThat(TEMPLATES.resolve("value/" + name + ".html")).isRegularFile());
    }

    @Test
    void onlySanitisedHtmlIsWrittenAsItIs() {
        assertThat(texts().flatMap(text -> RAW.matcher(text).results()).map(MatchResult::group)).isNotEmpty()
                .allSatisfy(raw -> assertThat(raw).matches("th:utext=\"\\$\\{[^}]*\\.markup\\(\\)}\""));
    }

    @Test
    void noTemplateHoldsStyleOrScript() {
        assertThat(texts()).allSatisfy(
                text -> assertThat(text).doesNotContain("style=", "<style", "onclick", "javascript:", "[[", "[("));
    }

    @Test
    void tablesOfManyRuntimesKeepRowsCellsAndIdsWhole() {
        PageWorld world = PageWorld.of(WideSite.site());
        Document few = world.page("/comparisons/alder-birch-cedar");
        Document many = world.page("/comparisons/six-at-once");

        assertThat(few.select("tr.row")).hasSize(6)
                .allSatisfy(row -> assertThat(row.select("> td[data-of]")).hasSize(3));
        assertThat(few.select("tr.row + tr.how + tr.ev")).hasSize(6);
        assertThat(many.select(".fit[tabindex=0][role=group][aria-label] > .cmp.many")).hasSize(1);
        assertThat(Stream.of(few, many))
                .allSatisfy(page -> assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates());
    }

    private static String kebab(Class<?> type, String suffix) {
        String name = type.getSimpleName();
        return name.substring(0, name.length() - suffix.length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String> texts() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).map(TemplateContractTest::text).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
