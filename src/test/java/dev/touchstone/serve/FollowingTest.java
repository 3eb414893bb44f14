package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.pipeline.EditedFolder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// A running site whose content changes, in all the ways in which files change.
@ExtendWith(OutputCaptureExtension.class)
class FollowingTest {

    private static final String PAGE = "/comparisons/alder-vs-birch";

    @TempDir
    private Path temporary;
    private EditedFolder folder;
    private FollowedSite site;
    private HttpClient client;

    @BeforeEach
    void start() {
        folder = EditedFolder.in(temporary.resolve("content"));
        site = FollowedSite.of(folder.root());
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() {
        client.close();
        site.close();
    }

    @Test
    void servesWhatWasSaved() throws Exception {
        folder.replace(EditedFolder.COMPARISON, EditedFolder.LEAD, "Written in place.");
        await(() -> get(PAGE).contains("Written in place."));

        folder.replaceFile(EditedFolder.COMPARISON,
                folder.text(EditedFolder.COMPARISON).replace("Written in place.", "Put in its place."));
        await(() -> get(PAGE).contains("Put in its place."));
    }

    @Test
    void knowsSinceWhenEachAnswerIsAsItIs() throws Exception {
        String same = "/runtimes/alder.md";
        String changed = "/runtimes/birch.md";
        CurrentEdition current = new CurrentEdition(site.edition());
        Body sameBefore = current.get().body(same);
        Body changedBefore = current.get().body(changed);
        folder.replace("runtimes/birch.md", "An imagined runtime", "A made-up runtime");
        await(() -> get(changed).contains("A made-up runtime"));
        current.replace(site.edition());
        current.replace(site.edition());

        assertThat(current.get().body(same)).isEqualTo(sameBefore);
        assertThat(current.get().body(changed).since()).isAfter(changedBefore.since());
    }

    @Test
    void keepsTheLastGoodVersionAndSaysSoOnceAndInTheHealth(CapturedOutput log) throws Exception {
        folder.replace(EditedFolder.COMPARISON, "reviewed: 2026-10-02", "reviewed: 2026-10-32");
        await(() -> get("/actuator/health").contains("BROKEN_CONTENT"));
        folder.replace("runtimes/birch.md", "An imagined runtime", "A made-up runtime");
        await(() -> get("/runtimes/birch").contains("A made-up runtime"));

        assertThat(get(PAGE)).contains("2 October 2026");
        assertThat(get("/actuator/health")).contains("\"servedAsBefore\":[\"comparisons/alder-vs-birch.md\"]");
        assertThat(log.getOut().split("the calendar has no", -1)).hasSize(2);

        folder.restore();
        await(() -> get("/actuator/health").contains("\"status\":\"UP\",\"")
                || !get("/actuator/health").contains("BROKEN"));
        await(() -> log.getOut().contains("The content has no errors any more."));
    }

    @Test
    void tellsOfWhatARuleFoundOnceWhileOtherFilesAreSaved(CapturedOutput log) throws Exception {
        folder.replace(EditedFolder.COMPARISON, EditedFolder.LEAD, "See [there](#nowhere).");
        await(() -> log.getOut().contains("this page has no part `#nowhere`"));
        folder.replace("runtimes/birch.md", "An imagined runtime", "A made-up runtime");
        await(() -> get("/runtimes/birch").contains("A made-up runtime"));
        await(() -> get("/actuator/health").contains("BROKEN_CONTENT"));

        assertThat(log.getOut()).doesNotContain("The content has no errors any more.");
        assertThat(log.getOut().split("this page has no part", -1)).hasSize(2);

        folder.restore();
        await(() -> log.getOut().contains("The content has no errors any more."));
    }

    @Test
    void survivesAFileThatIsHalfWritten() throws Exception {
        String text = folder.text(EditedFolder.COMPARISON).replace(EditedFolder.LEAD, "Whole at last.");
        folder.writeHalf(EditedFolder.COMPARISON, text);
        await(() -> site.edition().errors() > 0);
        assertThat(get(PAGE)).contains(EditedFolder.LEAD);

        folder.write(EditedFolder.COMPARISON, text);
        await(() -> get(PAGE).contains("Whole at last."));
    }

    @Test
    void survivesHundredsOfFilesAtOnce() throws Exception {
        String text = folder.text("criteria/packages.md");
        for (int i = 0; i < 400; i++) {
            folder.write("criteria/packages-" + i + ".md", text.replaceFirst("name: .*", "name: Packages " + i));
        }
        await(() -> site.edition().library().criteria().size() == 406);
        for (int i = 0; i < 400; i++) {
            folder.delete("criteria/packages-" + i + ".md");
        }
        await(() -> site.edition().library().criteria().size() == 6);
    }

    @Test
    void survivesAFolderThatIsDeletedAndComesBack() throws Exception {
        folder.delete("comparisons");
        await(() -> site.edition().library().comparisons().isEmpty());
        folder.restore();
        await(() -> get(PAGE).contains(EditedFolder.LEAD));

        folder.delete("");
        await(() -> site.edition().errors() > 0);
        assertThat(get(PAGE)).contains(EditedFolder.LEAD);
        folder.restore();
        await(() -> site.edition().errors() == 0);
        folder.replace(EditedFolder.COMPARISON, EditedFolder.LEAD, "Still followed.");
        await(() -> get(PAGE).contains("Still followed."));
    }

    @Test
    void passesOverWhatEditorsLeaveBeside() throws Exception {
        folder.write("comparisons/.alder-vs-birch.md.swp", "\0");
        folder.write("comparisons/alder-vs-birch.md~", "an older text");
        folder.write("comparisons/4913", "");
        folder.replace("runtimes/birch.md", "An imagined runtime", "A made-up runtime");
        await(() -> get("/runtimes/birch").contains("A made-up runtime"));

        assertThat(site.edition().errors()).isZero();
        assertThat(site.edition().diagnostics()).extracting(found -> found.place().file().path())
                .doesNotContain("comparisons/4913");
    }

    @Test
    void showsNothingOfAPreview() throws Exception {
        assertThat(get(PAGE)).doesNotContain("/-/preview/");
        assertThat(answer("/-/preview/events").statusCode()).isEqualTo(404);
    }

    private String get(String path) throws Exception {
        return answer(path).body();
    }

    private HttpResponse<String> answer(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site.address(path))).build(), BodyHandlers.ofString());
    }

    /// Waits as long as a slow machine may take; that it is quick is measured elsewhere.
    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
