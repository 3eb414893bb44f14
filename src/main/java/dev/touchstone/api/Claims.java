package dev.touchstone.api;

import dev.touchstone.api.data.ClaimData;
import dev.touchstone.api.data.FindingData;
import dev.touchstone.api.data.JudgementData;
import dev.touchstone.api.data.JudgementState;
import dev.touchstone.api.data.TakenArmData;
import dev.touchstone.api.data.TakenData;
import dev.touchstone.api.data.TracedData;
import dev.touchstone.article.Claim;
import dev.touchstone.article.Claim.Measured;
import dev.touchstone.benchmark.Measure;
import dev.touchstone.judgement.Figure;
import dev.touchstone.judgement.Judgement;
import dev.touchstone.judgement.Judgement.Beside;
import dev.touchstone.judgement.Judgement.Judged;
import dev.touchstone.judgement.Judgement.NotComparable;
import dev.touchstone.judgement.Judgement.NotRun;
import dev.touchstone.judgement.Judgements;
import dev.touchstone.judgement.Taken;
import dev.touchstone.library.CitedKeys;
import dev.touchstone.markdown.PlainText;
import dev.touchstone.source.Located;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes claims and what came of them ready for documents.
record Claims(Desk desk) {

    static final String PATH = "/claims";

    private static final MathContext DIGITS = new MathContext(6);

    ClaimData of(Claim claim) {
        Judgements judgements = desk.library().judgements();
        return new ClaimData(claim.id(), desk.absolute(PATH + "#" + claim.id()), claim.source(), claim.says(),
                claim.figure(), claim.about().stream().map(Located::value).toList(), claim.basis(),
                judgements.standing(claim),
                claim.cells().stream().map(cell -> desk.absolute(cell.value())).toList(),
                judgements.of(claim).stream().map(this::of).toList(), finding(claim), claim.because(),
                claim.traced()
                        .stream()
                        .map(one -> new TracedData(one.on(), one.figure(), one.source(), one.note()))
                        .toList());
    }

    /// The keys of all that some claims cite, and of those who claim them.
    static Stream<String> keys(List<ClaimData> claims) {
        return claims.stream()
                .flatMap(claim -> Stream.of(Stream.of(claim.source()), sources(claim.finding()),
                        claim.traced().stream().map(TracedData::source)).flatMap(keys -> keys));
    }

    private static Stream<String> sources(@Nullable FindingData finding) {
        return finding == null ? Stream.of() : finding.sources().stream();
    }

    private static @Nullable FindingData finding(Claim claim) {
        if (claim.checked().isEmpty()) {
            return null;
        }
        Claim.Finding finding = claim.checked().getFirst();
        return new FindingData(finding.verdict(), PlainText.of(finding.text()).replaceAll("\\s+", " "),
                CitedKeys.in(finding.text()).distinct().toList());
    }

    private JudgementData of(Judgement judgement) {
        return switch (judgement) {
            case Judged judged -> data(judged, JudgementState.JUDGED, judged.taken(), "");
            case Beside beside -> data(beside, JudgementState.BESIDE, beside.taken(), beside.why());
            case NotComparable no -> data(no, JudgementState.NOT_COMPARABLE, null, no.why());
            case NotRun no -> data(no, JudgementState.NOT_RUN, null, no.why());
        };
    }

    private JudgementData data(Judgement judgement, JudgementState state, @Nullable Taken taken, String why) {
        Measured measured = judgement.measured();
        List<String> arms = measured.isRatio() ? List.of(measured.first(), measured.second())
                : List.of(measured.first());
        return new JudgementData(state, measured.benchmark(), desk.absolute("/benchmarks/" + measured.benchmark()),
                measured.measure(), arms,
                measured.claimed().stream().map(Claim.Range::written).findFirst().orElse(""),
                judgement instanceof Judged judged ? judged.verdict() : null, factor(judgement),
                taken == null ? null : data(taken, taken.measure(), taken.figure()),
                taken == null ? List.of()
                        : taken.contrasts().stream().map(one -> data(taken, one.measure(), one.figure())).toList(),
                why, measured.note());
    }

    /// What is zero is no number of times anything, and has none.
    private static @Nullable BigDecimal factor(Judgement judgement) {
        return judgement instanceof Judged judged && Double.isFinite(judged.factor()) ? rounded(judged.factor())
                : null;
    }

    private static TakenData data(Taken taken, Measure measure, Figure figure) {
        return new TakenData(rounded(figure.value()), rounded(figure.low()), rounded(figure.high()),
                taken.isRatio() ? "" : measure.unit(), taken.isRatio(), figure.rounds(), measure.name(),
                taken.run().run(), LocalDate.parse(taken.run().day()),
                taken.arms().stream().map(arm -> new TakenArmData(arm.id(), arm.name(), arm.version())).toList());
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
