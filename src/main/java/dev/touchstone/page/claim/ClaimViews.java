package dev.touchstone.page.claim;

import dev.touchstone.article.Claim;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Source;
import dev.touchstone.judgement.Judgements;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.claim.ClaimView.Earlier;
import dev.touchstone.page.claim.ClaimView.StatedIn;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import java.util.stream.Stream;

/// Makes claims ready for the page that has them all.
public record ClaimViews(Library library, Scope scope) {

    /// The keys of all sources that a claim cites, in the order in which they are read.
    public static Stream<String> cited(Claim claim) {
        return Stream.concat(claim.checked().stream().flatMap(finding -> CitedKeys.in(finding.text())),
                claim.traced().stream().map(Claim.Traced::source));
    }

    /// One claim.
    public ClaimView of(Claim claim) {
        Judgements judgements = library.judgements();
        Html finding = claim.checked()
                .stream()
                .map(checked -> new InlineHtml(scope).of(checked.text()))
                .findFirst()
                .orElse(Html.EMPTY);
        return new ClaimView(claim.id(), Quotes.curled(claim.says()), claim.figure(), ClaimWords.of(claim.basis()),
                ClaimWords.of(judgements.standing(claim)),
                claim.cells().stream().flatMap(cell -> statedIn(cell.value())).toList(),
                judgements.of(claim).stream().map(new MeasuredViews(library)::of).toList(), finding,
                Quotes.curled(claim.because()), claim.traced().stream().map(this::earlier).toList());
    }

    private Earlier earlier(Claim.Traced traced) {
        String source = library.source(traced.source()).map(Source::title).orElse(traced.source());
        return new Earlier(DayView.ofWritten(traced.on()), traced.figure(), Quotes.curled(source),
                scope.citations().mark(traced.source()).stream().toList(), Quotes.curled(traced.note()));
    }

    /// A cell that is not there is passed over: `check` tells of it.
    private Stream<StatedIn> statedIn(String address) {
        String[] parts = address.split("[#.]", -1);
        return parts.length != 3 ? Stream.of()
                : new SitePath(parts[0]).article(library)
                        .filter(article -> article instanceof Comparison comparison
                                && library.row(comparison, parts[1])
                                        .flatMap(row -> row.cell(parts[2]))
                                        .isPresent())
                        .flatMap(_ -> library.criterion(parts[1]))
                        .stream()
                        .map(criterion -> new StatedIn(words(criterion, parts[2]), address));
    }

    private String words(Criterion criterion, String runtime) {
        return Quotes.curled(criterion.name()) + ", "
                + library.runtime(runtime).map(RuntimeProfile::name).orElse(runtime);
    }
}
