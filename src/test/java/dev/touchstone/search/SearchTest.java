package dev.touchstone.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Address;
import dev.touchstone.library.Addresses;
import dev.touchstone.query.Query;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.search.SearchAnswer.Counted;
import dev.touchstone.search.SearchAnswer.Replaced;
import dev.touchstone.search.entry.HitKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What words find.
class SearchTest {

    private static final String ARTICLE = "/comparisons/alder-vs-birch";

    private static final Search SMALL = Finding.in(SmallSite.original());

    @Test
    void findsARowAndItsCriterionByName() {
        assertThat(Finding.addresses(SMALL, "start-up time")).startsWith("/criteria/start-up-time",
                ARTICLE + "#start-up-time");
    }

    @Test
    void findsThemByAnotherNameFromTheCatalogue() {
        assertThat(Finding.addresses(SMALL, "boot time")).startsWith("/criteria/start-up-time",
                ARTICLE + "#start-up-time");
    }

    @Test
    void findsColdStartsInTheShippedContent() {
        assertThat(Finding.addresses(Finding.shipped(), "cold start")).startsWith("/criteria/cold-start",
                "/comparisons/python-vs-nodejs#cold-start");
    }

    @Test
    void findsARuntimeByItsShortName() {
        assertThat(Finding.addresses(Finding.shipped(), "node")).first().isEqualTo("/runtimes/nodejs");
        assertThat(Finding.addresses(Finding.shipped(), "nodejs")).first().isEqualTo("/runtimes/nodejs");
        assertThat(Finding.addresses(Finding.shipped(), "Node.js")).first().isEqualTo("/runtimes/nodejs");
    }

    @Test
    void landsOnTheCellThatAQuestionIsAbout() {
        assertThat(Finding.addresses(SMALL, "alder start-up time")).contains(ARTICLE + "#start-up-time.alder");
        assertThat(Finding.addresses(SMALL, "yard")).containsExactly(ARTICLE + "#package-manager.birch");
        assertThat(Finding.addresses(SMALL, "alder birch start-up time")).contains(ARTICLE + "#start-up-time");
    }

    @Test
    void landsOnQuestionsSectionsAndPoints() {
        assertThat(Finding.addresses(SMALL, "too slow for a web service")).first()
                .isEqualTo(ARTICLE + "#faq-is-alder-too-slow-for-a-web-service");
        assertThat(Finding.addresses(SMALL, "both fall short")).first().isEqualTo(ARTICLE + "#shortcomings");
        assertThat(Finding.addresses(SMALL, "fast in loops")).first().asString().contains("fast-in-loops");
    }

    @Test
    void findsGuidesAndSources() {
        assertThat(Finding.addresses(SMALL, "how to read")).first().isEqualTo("/guides/how-to-read");
        assertThat(Finding.addresses(SMALL, "birch-manual")).contains("/sources#birch-manual");
    }

    @Test
    void leadsOnlyToPlacesThatExist() {
        Addresses there = Addresses.of(Finding.library(SmallSite.original()));
        for (HitKind kind : HitKind.values()) {
            SearchAnswer all = SMALL.answer(SearchQuestion.of("").withKinds(List.of(kind)));
            assertThat(all.total()).as(kind.plural()).isPositive();
            assertThat(all.hits()).extracting(Hit::address).allMatch(there::has, "is there");
        }
    }

    @Test
    void forgivesASlip() {
        assertThat(Finding.addresses(SMALL, "strat-up")).contains(ARTICLE + "#start-up-time");
        assertThat(Finding.addresses(Finding.shipped(), "phyton")).first().isEqualTo("/runtimes/python");
    }

    @Test
    void forgivesASlipInAShortName() {
        assertThat(Finding.addresses(Finding.shipped(), "lck")).contains("/criteria/gil");
        assertThat(Finding.addresses(Finding.shipped(), "cld strat")).first().isEqualTo("/criteria/cold-start");
        assertThat(Finding.shipped().answer(SearchQuestion.of("cld strat")).understood().meant())
                .isEqualTo("cold start");
    }

    @Test
    void countsEveryKindThatItShows() {
        for (String text : List.of("python", "memory", "thread", "gil", "cold start", "finder", "a", "readme 2026")) {
            SearchAnswer answer = Finding.shipped().answer(SearchQuestion.of(text));
            assertThat(answer.hits()).as(text)
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(answer.kinds())
                            .extracting(Counted::value)
                            .contains(hit.kind()));
            assertThat(answer.kinds().stream().mapToInt(Counted::count).sum()).isEqualTo(answer.total());
        }
    }

    @Test
    void takesAGroupByItsNameAndAnswersWithItsId() {
        SearchQuestion byName = SearchQuestion.read(Query.read("q=time&group=Speed&runtime=Alder"));
        SearchAnswer answer = SMALL.answer(byName);

        assertThat(answer.question().query().text()).isEqualTo("q=time&runtime=alder&group=speed");
        assertThat(answer.hits()).isNotEmpty()
                .isEqualTo(SMALL.answer(SearchQuestion.read(answer.question().query())).hits());
        assertThat(answer.understood().filters()).isEmpty();
    }

    @Test
    void saysWhichFiltersThereAreNoneOf() {
        SearchAnswer answer = SMALL.answer(SearchQuestion.read(Query.read("q=time&kind=rwo&kind=foo&group=sped")));

        assertThat(answer.understood().filters()).extracting(one -> one.value() + ": " + one.offered().getFirst())
                .containsExactly("rwo: row", "foo: criterion", "sped: speed");
    }

    @Test
    void saysWhatItTookInstead() {
        SearchAnswer answer = SMALL.answer(SearchQuestion.of("the intrepreter of alder"));

        assertThat(answer.understood().replaced())
                .containsExactly(new Replaced("intrepreter", List.of("interpreter")));
        assertThat(answer.understood().meant()).isEqualTo("the interpreter of alder");
        assertThat(answer.understood().unknown()).isEmpty();
    }

    @Test
    void namesWordsThatNobodyHasAndGoesOnWithTheOthers() {
        SearchAnswer answer = SMALL.answer(SearchQuestion.of("packages zzyzx"));

        assertThat(answer.understood().unknown()).containsExactly("zzyzx");
        assertThat(answer.hits()).first().extracting(hit -> hit.address().toString()).isEqualTo("/criteria/packages");
    }

    @Test
    void finishesTheLastWord() {
        assertThat(Finding.addresses(SMALL, "execu")).startsWith("/criteria/execution-model");
    }

    @Test
    void knowsOneThingAndMany() {
        assertThat(Finding.addresses(SMALL, "loop")).anyMatch(address -> address.contains("slow-in-loops"));
        assertThat(Finding.addresses(SMALL, "runtimes")).contains("/runtimes/alder");
    }

    @Test
    void caresNeitherForCaseNorAccentsNorEncoding() {
        List<String> plain = Finding.addresses(SMALL, "alder");
        assertThat(Finding.addresses(SMALL, "ÀLDÉR")).isEqualTo(plain).isNotEmpty();
        assertThat(Finding.addresses(SMALL, "a\u0300lde\u0301r")).isEqualTo(plain);
        assertThat(Finding.addresses(SMALL, "ａｌｄｅｒ")).isEqualTo(plain);
    }

    @Test
    void keepsLanguagesApartWhoseNamesAreSigns() {
        Search search = Finding.in(SmallSite.original()
                .replacing(SmallSite.COMPARISON, "Rarely. A service", "Rarely, unlike C++. A service")
                .replacing(SmallSite.COMPARISON, "Neither has", "Neither is C#, and neither has"));

        assertThat(Finding.addresses(search, "c++"))
                .containsExactly(ARTICLE + "#faq-is-alder-too-slow-for-a-web-service");
        assertThat(Finding.addresses(search, "C#")).containsExactly(ARTICLE + "#shortcomings");
    }

    @Test
    void showsSomeWordsWhereNoPlaceHasAll() {
        SearchAnswer answer = SMALL.answer(SearchQuestion.of("bytecode yard"));

        assertThat(answer.understood().some()).isTrue();
        assertThat(Finding.addresses(answer)).contains(ARTICLE + "#package-manager.birch",
                ARTICLE + "#execution-model.alder");
    }

    @Test
    void marksWhatWasFound() {
        Hit hit = SMALL.answer(SearchQuestion.of("framework closer")).hits().getFirst();

        assertThat(Finding.marked(hit.title())).isEqualTo("Start-up time");
        assertThat(Finding.marked(hit.text())).isEqualTo("With a [framework] the two come [closer].");
        assertThat(hit.cells()).extracting(cell -> cell.runtime() + ": " + Finding.marked(cell.text()))
                .containsExactly(
                        "Alder: ~12 ms (empty program); ~90 ms (web [framework])",
                        "Birch.js: 40–55 ms (empty program); 130 ms (web [framework])");
        assertThat(hit.trail()).containsExactly("Alder vs Birch: a runtime for small services", "Speed");
    }

    @Test
    void countsWhatElseCouldBeWanted() {
        SearchAnswer rows = SMALL.answer(SearchQuestion.of("").withKinds(List.of(HitKind.ROW)));

        assertThat(rows.total()).isEqualTo(6);
        assertThat(rows.kinds()).filteredOn(Counted::wanted)
                .containsExactly(new Counted<>(HitKind.ROW, "Rows", 6, true));
        assertThat(rows.kinds()).contains(new Counted<>(HitKind.CRITERION, "Criteria", 6, false));
        assertThat(rows.runtimes()).containsExactly(new Counted<>("alder", "Alder", 6, false),
                new Counted<>("birch", "Birch.js", 6, false));
        assertThat(rows.groups()).contains(new Counted<>("speed", "Speed", 3, false));
    }

    @Test
    void narrowsToWhatIsWanted() {
        SearchQuestion speed = SearchQuestion.of("").withGroups(List.of("speed")).withKinds(List.of(HitKind.ROW));

        assertThat(Finding.addresses(SMALL.answer(speed)))
                .containsExactlyInAnyOrder(ARTICLE + "#cpu-performance", ARTICLE + "#execution-model",
                        ARTICLE + "#start-up-time");
        assertThat(SMALL.answer(speed.withRuntimes(List.of("cedar"))).hits()).isEmpty();
    }

    @Test
    void partsManyHitsIntoPages() {
        SearchQuestion all = SearchQuestion.of("").withKinds(List.of(HitKind.values()));
        SearchAnswer first = SMALL.answer(all);
        SearchAnswer second = SMALL.answer(all.onPage(2));

        assertThat(first.pages()).isGreaterThan(1);
        assertThat(Finding.addresses(second)).isNotEmpty().doesNotContainAnyElementsOf(Finding.addresses(first));
        assertThat(SMALL.answer(all.onPage(1_000_000)).question().page()).isEqualTo(first.pages());
    }

    @Test
    void findsNothingForNothing() {
        assertThat(SMALL.answer(SearchQuestion.of("")).total()).isZero();
        assertThat(SMALL.answer(SearchQuestion.of(" ?! \u0000 \uD83D ")).total()).isZero();
    }

    @Test
    void suggestsWhatBeginsSo() {
        assertThat(SMALL.suggest("sta")).extracting(one -> one.address().toString())
                .contains("/criteria/start-up-time");
        assertThat(SMALL.suggest("al")).first()
                .isEqualTo(new Suggestion(HitKind.RUNTIME, "Alder", Address.ofPage("/runtimes/alder")));
        assertThat(SMALL.suggest("zzz")).isEmpty();
        assertThat(SMALL.suggest("")).isEmpty();
    }
}
