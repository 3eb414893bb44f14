package dev.touchstone.page.claim;

import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Claim.Measured;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.judgement.Judgement;
import dev.touchstone.judgement.Judgement.Beside;
import dev.touchstone.judgement.Judgement.Judged;
import dev.touchstone.judgement.Judgement.NotComparable;
import dev.touchstone.judgement.Judgement.NotRun;
import dev.touchstone.judgement.Taken;
import dev.touchstone.library.Library;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes judgements ready to be shown.
record MeasuredViews(Library library) {

    MeasuredView of(Judgement judgement) {
        return switch (judgement) {
            case Judged judged -> taken(judged.measured(), judged.taken(),
                    ClaimWords.of(judged.verdict(), judged.factor()), "");
            case Beside beside -> taken(beside.measured(), beside.taken(), "", "not judged: " + beside.why());
            case NotComparable no -> without(no.measured(), "not comparable: " + no.why());
            case NotRun no -> without(no.measured(), "not measured: " + no.why());
        };
    }

    private static MeasuredView taken(Measured measured, Taken taken, String verdict, String why) {
        Measure measure = taken.measure();
        String claimed = measured.claimed()
                .stream()
                .map(range -> ClaimWords.claimed(range.written(), taken.figure(), measure))
                .findFirst()
                .orElse("");
        return new MeasuredView(ClaimWords.figure(taken.figure(), measure),
                ClaimWords.interval(taken.figure(), measure),
                ClaimWords.arms(taken.arms()), lower(measure), Quotes.curled(taken.benchmark().title()),
                SitePath.of(taken.benchmark()).value(), DayView.ofWritten(taken.run().day()), claimed, verdict,
                contrast(taken), Quotes.curled(measured.note()), why);
    }

    private static String contrast(Taken taken) {
        return taken.contrasts()
                .stream()
                .map(contrast -> lower(contrast.measure()) + ": "
                        + ClaimWords.figure(contrast.figure(), contrast.measure()))
                .findFirst()
                .orElse("");
    }

    /// The name of a measure within a sentence.
    private static String lower(Measure measure) {
        return measure.name().substring(0, 1).toLowerCase(Locale.ROOT) + measure.name().substring(1);
    }

    private MeasuredView without(Measured measured, String why) {
        Optional<Benchmark> benchmark = library.benchmark(measured.benchmark());
        List<String> arms = Stream.of(measured.first(), measured.second()).filter(id -> !id.isEmpty()).toList();
        return new MeasuredView("", "", String.join(" beside ", arms), "",
                benchmark.map(Benchmark::title).map(Quotes::curled).orElse(measured.benchmark()),
                benchmark.map(found -> SitePath.of(found).value()).orElse(""), DayView.NONE, "", "", "",
                Quotes.curled(measured.note()), why);
    }
}
