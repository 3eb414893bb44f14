package dev.touchstone.proposal;

import dev.touchstone.article.Criterion;
import dev.touchstone.source.Located;
import java.util.List;
import java.util.stream.IntStream;

/// A row that an article seems to answer: a criterion that one of its labels names, and the claims under that label.
///
/// @param labels the labels as the article writes them
/// @param named whether a label is the criterion's own name, id or alias; if not, it only resembles it
/// @param claims each with the runtime it is about, and readable by the criterion's kind
public record ProposedRow(Criterion criterion, List<Located<String>> labels, boolean named, List<Claim> claims) {

    public ProposedRow {
        labels = List.copyOf(labels);
        claims = List.copyOf(claims);
    }

    /// The claims about one runtime, each said once.
    public List<Claim> about(String runtime) {
        List<Claim> about = claims.stream().filter(claim -> claim.runtime().equals(runtime)).toList();
        return IntStream.range(0, about.size())
                .filter(i -> about.subList(0, i).stream().noneMatch(about.get(i)::repeats))
                .mapToObj(about::get)
                .toList();
    }
}
