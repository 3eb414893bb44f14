package dev.touchstone.draft;

import dev.touchstone.proposal.Claim;
import dev.touchstone.proposal.LooseClaim;
import dev.touchstone.proposal.ProposalReader;
import dev.touchstone.proposal.Proposals;
import dev.touchstone.proposal.ProposedRow;
import dev.touchstone.prose.ProseArticle;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.List;
import java.util.stream.Stream;

/// An article with everything that an import takes out of it.
record ImportedText(ProseArticle article, Proposals proposals) {

    static ImportedText of(ProseArticle article, OpenContent content) {
        return new ImportedText(article,
                ProposalReader.read(article, content.library(), content.vocabulary(), content.library().runtimes()));
    }

    List<Claim> claims() {
        return Stream.concat(proposals.rows().stream().map(ProposedRow::claims).flatMap(List::stream),
                proposals.loose().stream().map(LooseClaim::claim)).toList();
    }

    /// What is said about size or rank without a figure.
    List<Place> sizeWords() {
        return proposals.unread()
                .stream()
                .filter(unread -> unread.value().equals("said without a figure"))
                .map(Located::place)
                .toList();
    }

    String text() {
        return article.file().text();
    }

    String summary() {
        long placed = proposals.rows().stream().mapToLong(row -> row.claims().size()).sum();
        return article.file().path().replaceFirst(".*/", "") + ": " + article.chapters().size() + " headings, "
                + claims().size()
                + " statements, " + placed + " of them in " + proposals.rows().size() + " proposed rows; "
                + sizeWords().size()
                + " places say something about size without a figure, "
                + (proposals.unread().size() - sizeWords().size()) + " could not be read";
    }
}
