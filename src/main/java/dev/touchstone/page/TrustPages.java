package dev.touchstone.page;

import dev.touchstone.article.Comparison;
import dev.touchstone.library.Contest;
import dev.touchstone.library.Freshness;
import dev.touchstone.library.Freshness.Due;
import dev.touchstone.library.Freshness.State;
import dev.touchstone.library.Library;
import dev.touchstone.library.Tally;
import dev.touchstone.library.Voice;
import dev.touchstone.page.DisagreementsPage.Dissent;
import dev.touchstone.page.DisagreementsPage.Side;
import dev.touchstone.page.EvidencePage.Line;
import dev.touchstone.page.FreshnessPage.Review;
import dev.touchstone.page.FreshnessPage.RowDue;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.Statements;
import dev.touchstone.page.table.Steps;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.Quotes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes the pages by which readers judge the site itself: how well it is sourced, how fresh it is, and where its sources disagree.
record TrustPages(Desk desk) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Comparator<Line> LEAST_SOURCED_FIRST = Comparator
            .comparing((Line line) -> share(line.tally()))
            .reversed()
            .thenComparing(line -> line.article().text(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(line -> line.article().href());

    EvidencePage evidence() {
        Library library = desk.library();
        List<Line> lines = library.comparisons()
                .stream()
                .map(comparison -> line(article(comparison), Tally.of(comparison, library)))
                .sorted(LEAST_SOURCED_FIRST)
                .toList();
        return new EvidencePage(desk.frame("Evidence",
                "How many statements have a source, and how many rest on a vendor’s word alone or on nobody’s: per comparison and in all.",
                SitePath.EVIDENCE), lines, line(new Link("All comparisons", ""), Tally.of(library)));
    }

    private static Line line(Link article, Tally tally) {
        return new Line(article, tally, tally.statements() == 0 ? "–" : percent(tally));
    }

    private static BigDecimal share(Tally tally) {
        return tally.statements() == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(tally.unsourced())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(tally.statements()), 6, RoundingMode.HALF_UP);
    }

    /// Whole per cents, but never none or all of them where there are some.
    private static String percent(Tally tally) {
        BigDecimal whole = share(tally).setScale(0, RoundingMode.HALF_UP);
        if (whole.signum() == 0 && tally.unsourced() > 0) {
            return "< 1 %";
        }
        return whole.compareTo(HUNDRED) == 0 && tally.sourced() > 0 ? "> 99 %" : whole.toPlainString() + " %";
    }

    FreshnessPage freshness() {
        Library library = desk.library();
        List<Freshness> all = Freshness.of(library);
        return new FreshnessPage(desk.frame("Freshness",
                "Which rows of which comparisons are due for review or overdue, the longest unreviewed first.",
                SitePath.FRESHNESS), DayView.of(library.asOf()), count(all, State.OVERDUE), count(all, State.DUE),
                count(all, State.FRESH), all.stream().mapToInt(Freshness::lasting).sum(),
                all.stream().map(this::review).toList());
    }

    private static int count(List<Freshness> all, State state) {
        return all.stream().mapToInt(one -> one.in(state).size()).sum();
    }

    private Review review(Freshness one) {
        Comparison comparison = one.comparison();
        List<Due> fresh = one.in(State.FRESH);
        return new Review(article(comparison), DayView.of(comparison.matter().reviewed()), age(comparison),
                rows(one, State.OVERDUE), rows(one, State.DUE), fresh.size(),
                fresh.stream().map(due -> DayView.of(due.day())).findFirst().orElse(DayView.NONE), one.lasting());
    }

    private String age(Comparison comparison) {
        long days = ChronoUnit.DAYS.between(comparison.matter().reviewed(), desk.library().asOf());
        return days < 1 ? "" : Figures.counted((int) days, "day", "days") + " ago";
    }

    private static List<RowDue> rows(Freshness one, State state) {
        return one.in(state)
                .stream()
                .map(due -> new RowDue(new Link(Quotes.curled(due.criterion().name()),
                        SitePath.of(one.comparison()).at(due.criterion().id())), due.statements(),
                        DayView.of(due.day())))
                .toList();
    }

    DisagreementsPage disagreements() {
        List<Contest> contests = Contest.in(desk.library());
        Citations citations = desk.citations(contests.stream()
                .flatMap(contest -> contest.voices().stream())
                .flatMap(voice -> CitedInOrder.in(voice.statement())));
        Scope scope = new Scope("", SitePath.DISAGREEMENTS, desk.targets(), citations);
        return new DisagreementsPage(desk.frame("Disagreements",
                "Where two statements about one runtime differ under the same conditions: who says what, and where.",
                SitePath.DISAGREEMENTS),
                Steps.in(contests.stream()
                        .flatMap(contest -> contest.voices().stream())
                        .map(voice -> voice.stated().cell())),
                contests.stream().map(contest -> dissent(contest, scope)).toList(), CitedSource.of(citations));
    }

    private Dissent dissent(Contest contest, Scope scope) {
        String runtime = desk.runtime(contest.runtime()).text();
        String version = contest.version().isEmpty() ? "" : " " + contest.version();
        String conditions = contest.conditions().isEmpty() ? "" : ", " + String.join(", ", contest.conditions());
        int articles = contest.articles().size();
        return new Dissent(
                new Link(Quotes.curled(contest.criterion().name()), SitePath.of(contest.criterion()).value()),
                runtime, runtime + version + conditions,
                articles == 1 ? "In one comparison" : "Across " + Figures.spelled(articles) + " comparisons",
                contest.voices().stream().map(voice -> side(voice, scope)).toList());
    }

    private Side side(Voice voice, Scope scope) {
        Comparison comparison = voice.stated().comparison();
        return new Side(
                new Statements(desk.library(), scope).said(voice.statement(), voice.stated().cell().runtime()),
                new Link(Quotes.curled(comparison.name()), voice.address().toString()),
                DayView.of(comparison.matter().reviewed()));
    }

    private static Link article(Comparison comparison) {
        return new Link(Quotes.curled(comparison.name()), SitePath.of(comparison).value());
    }

    static Stream<SitePath> addresses() {
        return Stream.of(SitePath.EVIDENCE, SitePath.FRESHNESS, SitePath.DISAGREEMENTS);
    }
}
