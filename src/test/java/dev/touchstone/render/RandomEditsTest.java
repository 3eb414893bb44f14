package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.history.EditedRepository;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever an editor changes in cells, with or without changing how the file looks: the feeds tell exactly that.
class RandomEditsTest {

    private static final String PAGE = "/comparisons/alder-vs-birch";
    private static final int COMMITS = 12;

    /// A piece of a cell that can say several things.
    ///
    /// @param written in the file
    /// @param said in a feed
    private record Slot(String criterion, String runtime, List<String> written, List<String> said) {

        private Slot {
            written = List.copyOf(written);
            said = List.copyOf(said);
        }
    }

    private static final List<Slot> SLOTS = List.of(
            new Slot("start-up-time", "alder",
                    List.of("~12 ms (empty program) [^field-report]", "~11 ms (empty program) [^field-report]",
                            "9–11 ms (empty program) [^field-report]"),
                    List.of("~12 ms (empty program)", "~11 ms (empty program)", "9–11 ms (empty program)")),
            new Slot("start-up-time", "birch", List.of("130 ms (web framework)", "120 ms (web framework)"),
                    List.of("130 ms (web framework)", "120 ms (web framework)")),
            new Slot("cpu-performance", "alder", List.of("Moderate [^field-report]", "Good [^field-report]"),
                    List.of("Moderate", "Good")),
            new Slot("packages", "birch", List.of("2M+", "3M+", "4M+"), List.of("2M+", "3M+", "4M+")),
            new Slot("shared-memory-threads", "birch",
                    List.of("Partial (raw buffers only) [^birch-manual]", "Yes (raw buffers only) [^birch-manual]"),
                    List.of("Partial (raw buffers only)", "Yes (raw buffers only)")));

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void feedsTellExactlyWhatWasDone(long seed) {
        RandomGenerator random = new Random(seed);
        try (EditedRepository repository = EditedRepository.in(root)) {
            String original = repository.content().text(EditedFolder.COMPARISON);
            List<Integer> state = new ArrayList<>(SLOTS.stream().map(slot -> 0).toList());
            List<String> done = new ArrayList<>();
            for (int commit = 0; commit < COMMITS; commit++) {
                List<String> edits = new ArrayList<>();
                for (int i = 0; i < SLOTS.size(); i++) {
                    int next = random.nextInt(3) > 0 ? state.get(i) : random.nextInt(SLOTS.get(i).written().size());
                    if (next != state.get(i)) {
                        edits.add(edit(SLOTS.get(i), state.get(i), next));
                    }
                    state.set(i, next);
                }
                repository.content().write(EditedFolder.COMPARISON, text(original, state, random));
                repository.commit();
                done.addAll(edits);
            }

            Site site = Pipeline.run(repository.folder(), SmallSite.TODAY).site();
            assertThat(told(site, "/changes")).containsExactlyInAnyOrderElementsOf(done);
            assertThat(told(site, PAGE)).containsExactlyInAnyOrderElementsOf(done);
            for (Slot slot : SLOTS) {
                String cell = slot.criterion() + "." + slot.runtime();
                List<String> ofCell = done.stream().filter(edit -> edit.startsWith(cell + " ")).toList();
                assertThat(told(site, PAGE + "/" + cell)).containsExactlyElementsOf(ofCell.reversed());
                assertThat(told(site, "/criteria/" + slot.criterion())).containsExactlyInAnyOrderElementsOf(
                        done.stream().filter(edit -> edit.startsWith(slot.criterion() + ".")).toList());
                assertThat(told(site, "/runtimes/" + slot.runtime())).containsExactlyInAnyOrderElementsOf(
                        done.stream().filter(edit -> edit.contains("." + slot.runtime() + " ")).toList());
            }
        }
    }

    private static String edit(Slot slot, int from, int to) {
        return slot.criterion() + "." + slot.runtime() + " " + slot.said().get(from) + " -> " + slot.said().get(to);
    }

    /// The article with what its slots say, in another dress each time.
    private static String text(String original, List<Integer> state, RandomGenerator random) {
        String text = original;
        for (int i = 0; i < SLOTS.size(); i++) {
            String said = SLOTS.get(i).written().get(state.get(i));
            text = text.replace(SLOTS.get(i).written().getFirst(), random.nextBoolean() ? said : " " + said + "  ");
        }
        if (random.nextBoolean()) {
            text = text.replace("tags: [backend]\n", "").replace("authors: ", "tags: [backend]\nauthors: ");
        }
        if (random.nextBoolean()) {
            text = text.replace("| Package manager | bpm / yard [^birch-manual] | alp [^alder-notes] |\n", "")
                    .replace("| Threads that share", "| Package manager | bpm / yard [^birch-manual] | alp "
                            + "[^alder-notes] |\n| Threads that share");
        }
        return random.nextBoolean() ? text.replace("\n\n", "\n\n\n") : text;
    }

    /// What a feed tells, besides that articles were published.
    private static List<String> told(Site site, String page) {
        ReadFeed feed = ReadFeed.of(new Renderer().render(site, new SitePath(page + ".atom")).bytes().text());
        assertThat(feed.ids()).doesNotHaveDuplicates();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < feed.ids().size(); i++) {
            List<String> lines = Jsoup.parse(feed.texts().get(i)).select("li").eachText();
            String link = feed.links().get(i);
            if (!lines.isEmpty()) {
                told.add(link.substring(link.indexOf('#') + 1) + " " + String.join(" -> ", lines));
            }
        }
        return told;
    }
}
