package dev.touchstone.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.library.Freshness.State;
import dev.touchstone.reading.SmallSite;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the library says about itself: where it disagrees, what is due, what stands behind it.
class TrustTest {

    private static final SmallSite SITE = SmallSite.original();

    private static final String START_UP = "~12 ms (empty program) [^field-report]; ~90 ms (web framework) [^field-report]";

    @ParameterizedTest
    @CsvSource(delimiter = '!', nullValues = "-", value = {
        "12 ms (a) [^field-report]; 15 ms (a) [^alder-notes] ! 2",
        "12 ms (a) [^field-report]; 15 ms (A) [^alder-notes] ! 2",
        "12 ms (a) [^field-report]; 15 ms (a) [^alder-notes]; 12 ms (a) ! 3",
        "12 ms (a) [^field-report]; 15 ms (b) [^alder-notes] ! 0",
        "12 ms (a) [^field-report]; ~12 ms (a) [^alder-notes] ! 0",
        "12 ms (a) [^field-report]; 0.012 s (a) [^alder-notes] ! 0",
        "12 ms (a) [^field-report]; 15 ms [^alder-notes] ! 0",
        "12 ms [^field-report] ! 0",
        "— ! 0"})
    void findsWhatDiffersUnderTheSameConditions(String cell, int voices) {
        List<Contest> contests = Contest.in(library(SITE.replacing(SmallSite.COMPARISON, START_UP, cell)));

        assertThat(contests).hasSize(voices == 0 ? 0 : 1);
        assertThat(contests.stream().mapToInt(contest -> contest.voices().size()).sum()).isEqualTo(voices);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "CPU performance ! Moderate [^field-report] ! Moderate [^field-report]; Excellent [^alder-notes] ! 1",
        "CPU performance ! Moderate [^field-report] ! Moderate (one core) [^field-report]; Excellent (all) [^alder-notes] ! 0",
        "Execution model ! Bytecode, interpreted [^alder-notes] ! Bytecode [^alder-notes]; Machine code [^field-report] ! 0",
        "Package manager ! alp [^alder-notes] ! alp [^alder-notes]; pip [^field-report] ! 0"})
    void findsContradictionsOnlyWhereOneAnswerExcludesTheOther(String row, String before, String after, int contests) {
        assertThat(SITE.text(SmallSite.COMPARISON)).contains(row);
        assertThat(Contest.in(library(SITE.replacing(SmallSite.COMPARISON, before, after)))).hasSize(contests);
    }

    @Test
    void findsWhatTwoArticlesSayDifferently() {
        List<Contest> contests = Contest.in(library(twoArticles("~20 ms", "3.2")));

        assertThat(contests).singleElement().satisfies(contest -> {
            assertThat(contest.criterion().id()).isEqualTo("start-up-time");
            assertThat(contest.runtime()).isEqualTo("alder");
            assertThat(contest.version()).isEqualTo("3.2");
            assertThat(contest.conditions()).containsExactly("empty program");
            assertThat(contest.articles()).hasSize(2);
            assertThat(contest.voices()).extracting(voice -> voice.address().toString())
                    .containsExactlyInAnyOrder("/comparisons/alder-vs-birch#start-up-time.alder",
                            "/comparisons/second#start-up-time.alder");
        });
    }

    @Test
    void holdsNoArticleAgainstOneAboutAnotherVersion() {
        assertThat(Contest.in(library(twoArticles("~20 ms", "3.1")))).isEmpty();
        assertThat(Contest.in(library(twoArticles("~12 ms", "3.2")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-10-01, FRESH", "2027-10-02, DUE", "2027-10-03, OVERDUE", "2030-01-01, OVERDUE"})
    void tellsTheDayOnWhichARowFallsDueFromTheDayAfter(LocalDate asOf, State state) {
        List<Freshness> all = Freshness.of(LibraryAssembler.assemble(SITE.contents(), asOf));

        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.rows())
                    .extracting(due -> due.criterion().id(), Freshness.Due::day, Freshness.Due::state,
                            Freshness.Due::statements)
                    .containsExactly(tuple("start-up-time", LocalDate.of(2027, 10, 2), state, 4),
                            tuple("cpu-performance", LocalDate.of(2027, 10, 2), state, 2));
            assertThat(one.in(state)).hasSize(2);
            assertThat(one.lasting()).isEqualTo(4);
        });
    }

    @Test
    void countsEachStatementOnce() {
        assertThat(Tally.of(library(SITE))).isEqualTo(new Tally(4, 7, 2, 1, 0, 4));
        assertThat(Tally.of(library(SITE.without(SmallSite.COMPARISON)))).isEqualTo(Tally.NONE);
        assertThat(Tally.of(library(SITE.replacing(SmallSite.COMPARISON, "| 2M+ | — |", "| 2M+ | n/a |"))))
                .isEqualTo(new Tally(4, 7, 2, 0, 1, 4));
    }

    @Test
    void findsEverythingThatRestsOnASource() {
        Library library = library(SITE);
        Resting report = Resting.on(library.source("field-report").orElseThrow(), library);

        assertThat(report.statements()).hasSize(4)
                .allSatisfy(voice -> assertThat(voice.statement().sources()).contains("field-report"));
        assertThat(report.passages()).extracting(citing -> citing.address().toString())
                .containsExactly("/comparisons/alder-vs-birch#start-up-time");
        assertThat(Resting.on(library.source("birch-manual").orElseThrow(), library).passages())
                .extracting(citing -> citing.address().toString())
                .contains("/comparisons/alder-vs-birch#overview");
    }

    private static SmallSite twoArticles(String figure, String version) {
        String text = SITE.text(SmallSite.COMPARISON)
                .replace("~12 ms", figure)
                .replace("alder: \"3.2\"", "alder: \"" + version + "\"");
        return SITE.with("comparisons/second.md", text);
    }

    private static Library library(SmallSite site) {
        return LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);
    }
}
