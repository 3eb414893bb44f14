package dev.touchstone.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.SmallSite;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// An index that goes from one version of the content to the next.
class FollowingIndexTest {

    private static final SmallSite SITE = SmallSite.original();

    private static final String QUESTION = "### Can I use both?";

    @Test
    void findsWhatWasWritten() {
        Search before = Finding.in(SITE);
        Search after = again(before, SITE.replacing(SmallSite.COMPARISON, "Rarely.", "Rarely, says the walrus."));

        assertThat(Finding.addresses(before, "walrus")).isEmpty();
        assertThat(Finding.addresses(after, "walrus")).hasSize(1);
        assertThat(Finding.addresses(before, "walrus")).isEmpty();
    }

    @Test
    void forgetsWhatWasTakenOut() {
        Search before = Finding.in(SITE);
        assertThat(Finding.addresses(before, "execution model")).contains("/criteria/execution-model");
        Search after = again(before, SITE.without(SmallSite.COMPARISON));

        assertThat(after.answer(SearchQuestion.of("execution model")).hits()).extracting(hit -> hit.address().page())
                .contains("/criteria/execution-model")
                .doesNotContain("/comparisons/alder-vs-birch");
    }

    @Test
    void answersForAnOlderVersionAfterANewerOne() {
        Search first = Finding.in(SITE);
        Search second = again(first, SITE.replacing(SmallSite.COMPARISON, "Rarely.", "Rarely, says the walrus."));
        assertThat(Finding.addresses(second, "walrus")).hasSize(1);

        assertThat(Finding.addresses(first, "walrus")).isEmpty();
        assertThat(Finding.addresses(first, "rarely")).hasSize(1);
    }

    @Test
    void calledOtherwiseRowsAreFoundByTheNewName() {
        Search before = Finding.in(SITE);
        assertThat(Finding.addresses(before, "ignition")).isEmpty();
        Search after = again(before,
                SITE.replacing("criteria/start-up-time.md", "aliases: [boot-time]", "aliases: [ignition]"));

        assertThat(Finding.addresses(after, "ignition")).containsExactly("/criteria/start-up-time",
                "/comparisons/alder-vs-birch#start-up-time");
        assertThat(Finding.addresses(after, "boot")).doesNotContain("/comparisons/alder-vs-birch#start-up-time");
    }

    @Test
    void answersAsAnIndexThatWasWrittenAtOnce() {
        Random random = new Random(7);
        SmallSite site = SITE;
        Search following = Finding.in(site);
        for (int i = 0; i < 30; i++) {
            site = edited(site, random, i);
            following = again(following, site);
            Search fresh = Finding.in(site);
            for (String text : List.of("alder", "start-up time", "version nubmer", "both", "edit 1", "slow loops",
                    "wal")) {
                assertThat(following.answer(SearchQuestion.of(text))).isEqualTo(fresh.answer(SearchQuestion.of(text)));
                assertThat(following.suggest(text)).isEqualTo(fresh.suggest(text));
            }
        }
    }

    private static SmallSite edited(SmallSite site, Random random, int number) {
        return switch (random.nextInt(4)) {
            case 0 -> site.with("comparisons/edit-" + number % 5 + ".md", site.text(SmallSite.COMPARISON)
                    .replace("title: \"Alder", "title: \"Edit " + number + ": Alder"));
            case 1 -> site.without("comparisons/edit-" + random.nextInt(5) + ".md");
            case 2 -> site.with("runtimes/birch.md",
                    site.text("runtimes/birch.md")
                            .replaceFirst("name: .*", "name: Birch.js\naliases: [wal" + number + "]")
                            .replaceAll("(aliases: .*\n)(aliases: .*\n)+", "$1"));
            default -> site.with(SmallSite.COMPARISON, site.text(SmallSite.COMPARISON)
                    .replaceFirst(QUESTION + ".*", QUESTION.replace("?", "") + " version " + number + "? {#faq-both}")
                    .replaceFirst("### Can I use both version \\d+\\?.*",
                            "### Can I use both version " + number + "? {#faq-both}"));
        };
    }

    private static Search again(Search before, SmallSite site) {
        before.prepare();
        return before.again(library(site));
    }

    private static Library library(SmallSite site) {
        return LibraryAssembler.assemble(site.contents(), SmallSite.TODAY);
    }
}
