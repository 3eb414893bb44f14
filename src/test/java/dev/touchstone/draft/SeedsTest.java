package dev.touchstone.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.content.TextFile;
import dev.touchstone.proposal.Subjects;
import dev.touchstone.prose.ProseArticle;
import dev.touchstone.prose.ProseArticleReader;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Imports real articles, and compares what is found in them with a list that people made.
///
/// They are not ours to ship. `-Dtouchstone.seeds=FOLDER` names a folder of them: texts `*.txt`, and `claims.md`, a table whose
/// columns `id`, `claim`, `figure` and `unit` say what an article claims, with its own words in quotes.
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
        List<ImportedText> texts = texts();
        List<ListedClaim> claims = ListedClaim.in(Files.readString(SEEDS.orElseThrow().resolve("claims.md")));
        List<String> missing = new ArrayList<>();
        for (ListedClaim claim : claims) {
            if (texts.stream().noneMatch(claim::isFoundIn)) {
                missing.add(claim.toString());
            }
        }
        System.out.println(summary(texts, claims, missing));
        assertThat(claims).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void importsEveryArticleIntoTheShippedContent() throws IOException {
        OpenContent content = OpenContent.read(Path.of("content"), TODAY).value();
        for (Path file : files()) {
            SourceFile original = TextFile.read(file).value().orElseThrow();
            ImportDraft imported = ImportDraft.of(content, original, List.of(), "imported");
            assertThat(imported.drafted()).as(file.toString()).isInstanceOfSatisfying(Drafted.Draft.class, draft -> {
                assertThat(content.faultsOf(draft)).isEmpty();
                assertThat(sentencesOf(original)).isNotEmpty().noneMatch(draft.text()::contains);
            });
        }
    }

    private static List<String> sentencesOf(SourceFile original) {
        return Stream.of(original.text().split("(?<=[.!?])\\s+"))
                .map(String::strip)
                .filter(sentence -> sentence.split(" ").length > 12)
                .toList();
    }

    private static String summary(List<ImportedText> texts, List<ListedClaim> claims, List<String> missing) {
        StringBuilder out = new StringBuilder("\n");
        texts.forEach(text -> out.append(text.summary()).append('\n'));
        for (ListedClaim.Sort sort : ListedClaim.Sort.values()) {
            List<String> ids = claims.stream().filter(claim -> claim.sort() == sort).map(ListedClaim::id).toList();
            out.append(ids.size())
                    .append(" listed claims ")
                    .append(sort.meaning())
                    .append(": ")
                    .append(ids)
                    .append('\n');
        }
        return out.append(missing.size()).append(" of them were not found").toString();
    }

    private static List<ImportedText> texts() throws IOException {
        OpenContent content = OpenContent.read(Path.of("content"), TODAY).value();
        Subjects subjects = Subjects.of(content.library().runtimes());
        List<String> labels = content.library().criteria().stream().map(criterion -> criterion.name()).toList();
        List<ImportedText> texts = new ArrayList<>();
        for (Path file : files()) {
            SourceFile source = TextFile.read(file).value().orElseThrow();
            ProseArticle article = ProseArticleReader.read(source, subjects.words(), labels);
            texts.add(ImportedText.of(article, content));
        }
        return texts;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS.orElseThrow())) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
