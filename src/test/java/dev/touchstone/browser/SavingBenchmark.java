package dev.touchstone.browser;

import com.microsoft.playwright.Page;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.render.ManyPairs;
import dev.touchstone.serve.FollowedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The time from saving an article to its changed page in an open Chromium: file system, reading, rendering and the browser.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 40)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class SavingBenchmark {

    /// Editors that save by themselves wait a second; the rules have had their turn by then, if it is not too much for them.
    private static final long PAUSE = 1000;

    private static final String SHIPPED = "shipped";

    @Param({SHIPPED, "10000"})
    private String articles = SHIPPED;

    private Path folder = Path.of("");
    private Path article = Path.of("");
    private String text = "";
    private int saves;
    private FollowedSite site;
    private Chromium chromium;
    private Page page;

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("saving");
        if (articles.equals(SHIPPED)) {
            EditedFolder.copy(Path.of("content"), folder);
            article = folder.resolve("comparisons/python-vs-nodejs.md");
        } else {
            ManyPairs.write(folder, Integer.parseInt(articles));
            article = folder.resolve("comparisons/runtime-0-vs-runtime-1.md");
        }
        text = Files.readString(article);
        site = FollowedSite.preview(folder);
        chromium = Chromium.start();
        page = chromium.browser().newPage();
        page.navigate(site.address("/comparisons/" + article.getFileName().toString().replace(".md", "")));
        page.waitForSelector("#preview-findings summary:not(:empty)");
    }

    @Setup(Level.Invocation)
    public void pause() throws InterruptedException {
        Thread.sleep(PAUSE);
        saves++;
        page.evaluate("""
                words => { window.seen = new Promise(seen => {
                  const main = document.querySelector('main');
                  new MutationObserver((changes, observer) => {
                    if (main.textContent.includes(words)) { observer.disconnect(); seen(true) }
                  }).observe(main, { subtree: true, childList: true, characterData: true });
                }) }""", sentence());
    }

    @Benchmark
    public Object fromSaveToChangedPage() throws IOException {
        Files.writeString(article, text.replaceFirst("\n## ", "\n" + sentence() + "\n\n## "));
        return page.evaluate("window.seen");
    }

    @TearDown(Level.Trial)
    public void close() {
        chromium.close();
        site.close();
        new EditedFolder(folder).delete("");
    }

    private String sentence() {
        return "This is save number " + saves + " of the benchmark.";
    }
}
