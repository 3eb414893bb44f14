package dev.touchstone.api;

import dev.touchstone.api.data.ClaimData;
import dev.touchstone.api.data.FindingData;
import dev.touchstone.api.data.JudgementData;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.api.data.TakenArmData;
import dev.touchstone.api.data.TakenData;
import dev.touchstone.markdown.Escaped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Claims as a Markdown text.
record ClaimsText(ClaimsDocument document) {

    private static final MathContext DIGITS = new MathContext(3);

    MarkdownText text() {
        StringBuilder text = new StringBuilder("# Claims\n\n<" + document.address() + ">\n\n"
                + document.items().size() + " of " + document.total() + " claims.\n");
        document.items().forEach(claim -> text.append(text(claim)));
        if (!document.sources().isEmpty()) {
            text.append('\n');
            document.sources().forEach(source -> text.append(footnote(source)));
        }
        return new MarkdownText(text.toString());
    }

    private static String text(ClaimData claim) {
        StringBuilder text = new StringBuilder("\n## [" + Escaped.inline(claim.says()) + "](" + claim.address()
                + ")\n\n" + (claim.figure().isEmpty() ? "" : "Written as “" + Escaped.inline(claim.figure()) + "”. ")
                + "What came of it: **" + Words.of(claim.standing()) + "**. [^" + claim.source() + "]\n");
        if (!claim.measured().isEmpty()) {
            text.append('\n');
            claim.measured().forEach(one -> text.append("- ").append(line(one)).append('\n'));
        }
        FindingData finding = claim.finding();
        if (finding != null) {
            text.append("\n" + Escaped.inline(finding.text()) + " "
                    + finding.sources().stream().map(key -> "[^" + key + "]").collect(Collectors.joining()) + "\n");
        }
        if (!claim.because().isEmpty()) {
            text.append("\n" + Escaped.inline(claim.because()) + "\n");
        }
        if (!claim.traced().isEmpty()) {
            text.append("\nEarliest match found:\n\n");
            claim.traced()
                    .forEach(one -> text.append("- " + Escaped.inline(one.on()) + ": " + Escaped.inline(one.figure())
                            + " [^" + one.source() + "]" + behind(one.note()) + "\n"));
        }
        return text.toString();
    }

    private static String line(JudgementData one) {
        String benchmark = "[" + one.benchmark() + "](" + one.address() + ")";
        TakenData taken = one.taken();
        if (taken == null) {
            return String.join(" / ", one.arms()) + ", " + benchmark + ": " + Words.of(one.state()).replace('-', ' ')
                    + ", " + Escaped.inline(one.why());
        }
        String verdict = one.verdict() == null ? "not judged, " + Escaped.inline(one.why())
                : "**" + Words.of(one.verdict()) + "**" + factor(one.factor());
        return figure(taken) + ", " + arms(taken.arms()) + ", " + Escaped.inline(taken.measure()) + ", " + benchmark
                + ", " + taken.day() + (one.claimed().isEmpty() ? "" : "; claimed " + Escaped.inline(one.claimed()))
                + ": " + verdict + behind(one.note());
    }

    private static String figure(TakenData taken) {
        String unit = taken.isRatio() ? " ×" : taken.unit().isEmpty() ? "" : " " + taken.unit();
        return number(taken.value()) + unit + " (" + number(taken.low()) + "–" + number(taken.high()) + ")";
    }

    private static String factor(@Nullable BigDecimal factor) {
        return factor == null || factor.compareTo(BigDecimal.ONE) == 0 ? "" : " " + number(factor) + " ×";
    }

    private static String arms(List<TakenArmData> arms) {
        return arms.stream()
                .map(arm -> Escaped.inline(arm.name()) + " (" + Escaped.inline(arm.version()) + ")")
                .collect(Collectors.joining(" beside "));
    }

    private static String behind(String note) {
        return note.isEmpty() ? "" : "; " + Escaped.inline(note);
    }

    private static String number(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    private static String footnote(SourceData source) {
        return "[^" + source.key() + "]: " + Escaped.inline(source.title()) + ". <" + source.url() + ">\n";
    }
}
