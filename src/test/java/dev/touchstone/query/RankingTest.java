package dev.touchstone.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Article;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.page.table.WideSite;
import dev.touchstone.query.Ranking.Place;
import dev.touchstone.query.Sensitivity.Flip;
import dev.touchstone.query.Sensitivity.Steady;
import dev.touchstone.query.Sensitivity.Turning;
import dev.touchstone.query.Sensitivity.Undecided;
import dev.touchstone.reading.SmallSite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Runtimes in the order of a reader's weights.
class RankingTest {

    private static final Library LIBRARY = LibraryAssembler.assemble(WideSite.contents(), SmallSite.TODAY);

    @Test
    void ranksByTheShareOfComparisonsWon() {
        Ranking ranking = ranking("weight=cpu-performance:2&weight=start-up-time:3", LIBRARY);

        assertThat(lines(ranking)).containsExactly("1 dogwood 13/20", "2 alder 3/5 tied", "2 elder 3/5 tied",
                "4 birch 2/5", "5 cedar 1/4");
        assertThat(ranking.places().getFirst().terms()).extracting(Term::weighed)
                .extracting(Fraction::toString)
                .containsExactly("1", "9/4");
    }

    /// Nobody is last for want of data.
    @Test
    void listsWhatIsUnknownAndScoresItNowhere() {
        Ranking ranking = ranking("weight=start-up-time:1", LIBRARY);

        assertThat(ranking.unranked()).singleElement().satisfies(one -> {
            assertThat(one.column().runtime().id()).isEqualTo("fir");
            assertThat(one.unknown()).extracting(Article::id).containsExactly("start-up-time");
            assertThat(one.incomparable()).isEmpty();
        });
        assertThat(ranking.places()).hasSize(5)
                .allSatisfy(place -> assertThat(place.terms().getFirst().duels()).hasSize(4));
    }

    @Test
    void leavesOutOfAShareWhatCannotBeCompared() {
        Ranking ranking = ranking("weight=a:1", world("| a | 10 | 20+ | 30 | 5 |"));

        assertThat(lines(ranking)).containsExactly("1 birch 1 tied", "1 cedar 1 tied", "3 alder 1/3", "4 dogwood 0");
        assertThat(ranking.places().getFirst().terms().getFirst().undecided()).containsExactly("cedar");
        assertThat(ranking.sensitivity()).isEqualTo(new Undecided());
    }

    @Test
    void countsACriterionForNobodyInWhichNobodyCanBeCompared() {
        Ranking ranking = ranking("weight=a:1&weight=b:5",
                world("| a | 10 | 20 | 30 | 5 |", "| b | 7 | — | — | n/a |"));

        assertThat(ranking.idle()).extracting(Weight::text).containsExactly("b:5");
        assertThat(lines(ranking)).containsExactly("1 cedar 1", "2 birch 2/3", "3 alder 1/3", "4 dogwood 0");
        assertThat(ranking.sensitivity()).isEqualTo(new Steady());
    }

    @Test
    void callsATieATie() {
        Ranking ranking = ranking("weight=a:1&weight=b:1", world("| a | 10 | 20 | 1 | 1 |", "| b | 20 | 10 | 1 | 1 |"));

        assertThat(lines(ranking)).startsWith("1 alder 5/6 tied", "1 birch 5/6 tied");
        assertThat(ranking.sensitivity()).isEqualTo(new Undecided());
    }

    @Test
    void ranksOnlyThoseThatFailNothing() {
        Ranking ranking = ranking("where=start-up-time<50ms&weight=start-up-time:1", LIBRARY);

        assertThat(ranking.candidates()).isEqualTo(5);
        assertThat(lines(ranking)).noneMatch(line -> line.contains("cedar"));
    }

    @Test
    void saysWhichChangeOfOneWeightTurnsTheFirstPlace() {
        assertThat(ranking("weight=cpu-performance:2&weight=start-up-time:3", LIBRARY).sensitivity())
                .isInstanceOfSatisfying(Turning.class,
                        turning -> assertThat(turning.flips())
                                .extracting(flip -> flip.weight().text() + " to " + flip.limit() + " "
                                        + flip.first().getFirst().runtime().id())
                                .containsExactly("cpu-performance:2 to 3/2 alder", "cpu-performance:2 to 3 elder",
                                        "start-up-time:3 to 4 alder", "start-up-time:3 to 2 elder"));
    }

    @Test
    void doesNotDependOnTheScaleOfTheWeights() {
        Random random = new Random(23);
        for (int i = 0; i < 200; i++) {
            Library world = random(random);
            int[] weights = weights(random);
            int factor = 1 + random.nextInt(9);

            assertThat(lines(ranking(query(weights, BigDecimal.valueOf(factor)), world)))
                    .isEqualTo(lines(ranking(query(weights, BigDecimal.ONE), world)));
        }
    }

    /// At the stated limit the first place is shared, behind it it is another's, and before it nothing happens.
    @Test
    void turnsAtTheStatedLimitAndNoSooner() {
        Random random = new Random(24);
        int turned = 0;
        int steady = 0;
        for (int i = 0; i < 300; i++) {
            Library world = random(random);
            Ranking ranking = ranking(query(weights(random), BigDecimal.ONE), world);
            if (ranking.sensitivity() instanceof Turning(List<Flip> flips)) {
                turned++;
                flips.forEach(flip -> assertTurns(ranking, flip));
                Fraction least = flips.getFirst().change().size();
                assertStays(ranking, least.times(Fraction.of(999, 1000)));
            } else if (ranking.sensitivity() instanceof Steady) {
                steady++;
                assertStays(ranking, Fraction.of(10_000, 1));
            }
        }
        assertThat(turned).isGreaterThan(50);
        assertThat(steady).isGreaterThan(20);
    }

    private static void assertTurns(Ranking ranking, Flip flip) {
        Fraction trifle = Fraction.of(flip.isRise() ? 1 : -1, 1_000_000);
        String first = id(ranking.places().getFirst());
        assertThat(best(ranking, flip.weight(), flip.limit())).contains(first).hasSizeGreaterThan(1);
        assertThat(best(ranking, flip.weight(), flip.limit().minus(trifle))).containsExactly(first);
        assertThat(best(ranking, flip.weight(), flip.limit().plus(trifle)))
                .containsExactlyElementsOf(flip.first().stream().map(column -> column.runtime().id()).toList());
    }

    /// No change of any one weight by up to so much gives the first place to anybody else.
    private static void assertStays(Ranking ranking, Fraction change) {
        String first = id(ranking.places().getFirst());
        for (Weight weight : ranking.counted()) {
            Fraction points = Fraction.of(weight.points());
            Fraction lower = points.minus(change);
            assertThat(best(ranking, weight, points.plus(change))).containsExactly(first);
            assertThat(best(ranking, weight, lower.signum() > 0 ? lower : Fraction.of(1, 1_000_000)))
                    .containsExactly(first);
        }
    }

    /// Who comes first with another weight, worked out anew from the shares.
    private static List<String> best(Ranking ranking, Weight changed, Fraction points) {
        Fraction most = ranking.places()
                .stream()
                .map(place -> sum(place, changed, points))
                .max(Fraction::compareTo)
                .orElseThrow();
        return ranking.places()
                .stream()
                .filter(place -> sum(place, changed, points).equals(most))
                .map(RankingTest::id)
                .toList();
    }

    private static Fraction sum(Place place, Weight changed, Fraction points) {
        return place.terms()
                .stream()
                .map(term -> term.share()
                        .times(term.weight().equals(changed) ? points : Fraction.of(term.weight().points())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static String id(Place place) {
        return place.column().runtime().id();
    }

    private static List<String> lines(Ranking ranking) {
        return ranking.places()
                .stream()
                .map(place -> place.rank() + " " + id(place) + " " + place.score() + (place.isTied() ? " tied" : ""))
                .toList();
    }

    private static Ranking ranking(String query, Library library) {
        return FindAnswerTest.answer(query, library).rankings().getFirst();
    }

    private static int[] weights(Random random) {
        return random.ints(3, 1, 10).toArray();
    }

    private static String query(int[] weights, BigDecimal factor) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> "weight=" + "abc".charAt(i) + ":" + factor.multiply(BigDecimal.valueOf(weights[i])))
                .collect(Collectors.joining("&"));
    }

    private static Library random(Random random) {
        List<String> rows = new ArrayList<>();
        for (char name : "abc".toCharArray()) {
            rows.add("| " + name + random.ints(4, 0, 6)
                    .mapToObj(some -> " | " + (some == 0 ? random.nextInt(5) == 0 ? "—" : "2–4" : String.valueOf(some)))
                    .collect(Collectors.joining()) + " |");
        }
        return world(rows.toArray(String[]::new));
    }

    /// Four runtimes, and criteria of which the higher figure is better.
    private static Library world(String... rows) {
        SmallSite site = WideSite.site().without(SmallSite.COMPARISON).without("comparisons/alder-birch-cedar.md");
        for (String name : List.of("a", "b", "c")) {
            site = site.with("criteria/" + name + ".md", "---\nname: " + name
                    + "\nkind: quantity\nbetter: higher\ngroup: Speed\nsummary: Something that is counted.\n---\n");
        }
        return LibraryAssembler.assemble(site.with("comparisons/six-at-once.md", """
                ---
                title: Four at once
                summary: Four imagined runtimes beside each other.
                runtimes: [alder, birch, cedar, dogwood]
                published: 2026-09-14
                reviewed: 2026-10-02
                ---

                ## Comparison

                | Criterion | Alder | Birch.js | Cedar | Dogwood |
                | --- | --- | --- | --- | --- |
                """ + String.join("\n", rows) + "\n").contents(), SmallSite.TODAY);
    }
}
