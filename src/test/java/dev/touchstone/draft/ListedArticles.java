package dev.touchstone.draft;

import dev.touchstone.content.TextFile;
import dev.touchstone.proposal.Claim;
import dev.touchstone.proposal.Subjects;
import dev.touchstone.prose.ProseArticle;
import dev.touchstone.prose.ProseArticleReader;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Articles of a folder, as an import understands them, beside a list of what people found in them.
///
/// The folder holds texts `*.txt`, and `claims.md`, a table whose columns `id`, `claim`, `figure` and `unit` say what an article
/// claims, with its own words in quotes.
record ListedArticles(List<ImportedText> texts, List<ListedClaim> claims) {

    static ListedArticles in(Path folder, OpenContent content) throws IOException {
        Subjects subjects = Subjects.of(content.library().runtimes());
        List<String> labels = content.library().criteria().stream().map(criterion -> criterion.name()).toList();
        List<ImportedText> texts = new ArrayList<>();
        for (SourceFile original : originals(folder)) {
            ProseArticle article = ProseArticleReader.read(original, subjects.words(), labels);
            texts.add(ImportedText.of(article, content));
        }
        return new ListedArticles(texts, ListedClaim.in(Files.readString(folder.resolve("claims.md"))));
    }

    static List<SourceFile> originals(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> TextFile.read(file).value().orElseThrow())
                    .toList();
        }
    }

    /// Listed claims that no article states as far as an import can see.
    List<String> missing() {
        return claims.stream()
                .filter(claim -> texts.stream().noneMatch(claim::isFoundIn))
                .map(ListedClaim::toString)
                .toList();
    }

    /// What an import takes for a statement and nobody listed.
    List<String> unlisted() {
        return texts.stream()
                .flatMap(text -> text.claims()
                        .stream()
                        .filter(found -> claims.stream().noneMatch(listed -> listed.covers(found, text)))
                        .map(Claim::toString))
                .toList();
    }

    String summary() {
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
        return out.append(missing().size()).append(" of them were not found").toString();
    }
}
