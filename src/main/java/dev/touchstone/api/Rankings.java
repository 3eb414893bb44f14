package dev.touchstone.api;

import dev.touchstone.api.data.FlipData;
import dev.touchstone.api.data.PlaceData;
import dev.touchstone.api.data.RankingData;
import dev.touchstone.api.data.Stability;
import dev.touchstone.api.data.TermData;
import dev.touchstone.api.data.UnrankedData;
import dev.touchstone.article.Article;
import dev.touchstone.query.Ranking;
import dev.touchstone.query.Ranking.Place;
import dev.touchstone.query.Sensitivity;
import dev.touchstone.query.Sensitivity.Flip;
import dev.touchstone.query.Sensitivity.Steady;
import dev.touchstone.query.Sensitivity.Turning;
import dev.touchstone.query.Sensitivity.Undecided;
import dev.touchstone.query.Term;
import dev.touchstone.value.Outcome;
import java.math.RoundingMode;
import java.util.List;

/// Makes rankings ready for documents.
final class Rankings {

    static final int DECIMALS = 4;

    private Rankings() {}

    static RankingData of(Ranking ranking) {
        return new RankingData(ranking.candidates(), ranking.places().stream().map(Rankings::place).toList(),
                ranking.unranked()
                        .stream()
                        .map(one -> new UnrankedData(one.column().runtime().id(), ids(one.unknown()),
                                ids(one.incomparable())))
                        .toList(),
                ranking.idle().stream().map(weight -> weight.criterion().id()).toList(),
                stability(ranking.sensitivity()), flips(ranking.sensitivity()));
    }

    private static PlaceData place(Place place) {
        return new PlaceData(place.column().runtime().id(), place.rank(), place.isTied(),
                place.score().rounded(DECIMALS, RoundingMode.HALF_UP), place.score().toString(),
                place.terms().stream().map(Rankings::term).toList());
    }

    private static TermData term(Term term) {
        return new TermData(term.weight().criterion().id(), term.weight().points(), term.count(Outcome.AHEAD),
                term.count(Outcome.TIE, Outcome.OVERLAP), term.count(Outcome.BEHIND), term.undecided().size(),
                term.share().toString());
    }

    private static Stability stability(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case Undecided() -> Stability.UNDECIDED;
            case Steady() -> Stability.STEADY;
            case Turning turning -> Stability.TURNING;
        };
    }

    private static List<FlipData> flips(Sensitivity sensitivity) {
        return sensitivity instanceof Turning(List<Flip> flips) ? flips.stream().map(Rankings::flip).toList()
                : List.of();
    }

    private static FlipData flip(Flip flip) {
        return new FlipData(flip.weight().criterion().id(), flip.weight().points(), flip.limit().toString(),
                flip.isRise(), flip.first().stream().map(column -> column.runtime().id()).toList());
    }

    private static List<String> ids(List<? extends Article> articles) {
        return articles.stream().map(Article::id).toList();
    }
}
