package dev.touchstone.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.history.EditedRepository;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.schema.Schemas;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private Path out = Path.of("");

    private final StringWriter told = new StringWriter();

    @BeforeEach
    void name() {
        out = folder.resolve("site");
    }

    @Test
    void writesEveryPageAndFile() throws IOException {
        assertThat(export(SmallSite.original())).isZero();
        assertThat(out).isDirectoryContaining("glob:**/{index,404,comparisons,sources}.html");
        assertThat(out.resolve("comparisons/alder-vs-birch.html")).content().contains("Alder vs Birch");
        assertThat(out.resolve("schema/site.json")).hasContent(Schemas.all().getOrDefault("site.json", ""));
        assertThat(out.resolve("assets")).isDirectoryContaining("glob:**/style.*.css");
        assertThat(told.toString()).startsWith("Wrote " + files().size() + " files to ");
    }

    @Test
    void writesWhatWasChangedAndItsFeeds() throws IOException {
        try (EditedRepository repository = EditedRepository.in(folder.resolve("kept"))) {
            repository.replace(SmallSite.COMPARISON, "~12 ms (empty", "~10 ms (empty");
            assertThat(run("--out", out.toString(), "--content", repository.folder().toString()))
                    .as(told.toString())
                    .isZero();
        }

        assertThat(out.resolve("changes.html")).content()
                .contains("<time datetime=\"2026-10-04\">",
                        "href=\"comparisons/alder-vs-birch.html#start-up-time.alder\"",
                        "href=\"changes.atom\"");
        for (String feed : List.of("changes", "comparisons/alder-vs-birch", "criteria/start-up-time", "runtimes/alder",
                "comparisons/alder-vs-birch/start-up-time.alder")) {
            assertThat(out.resolve(feed + ".atom")).content().contains("~12 ms (empty program) → ~10 ms");
        }
    }

    /// Every link of every file, followed on the disk.
    @Test
    void leadsEveryLinkToAFileAndAnElement() throws IOException {
        export(SmallSite.original());
        List<String> dead = new ArrayList<>();
        List<String> followed = new ArrayList<>();
        for (Path file : files()) {
            if (file.toString().endsWith(".html") && !file.endsWith("404.html")) {
                for (Element link : Jsoup.parse(Files.readString(file)).select("[href], [src]")) {
                    String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    boolean inner = !target.matches("[a-z]+:.*");
                    followed.addAll(inner ? List.of(target) : List.of());
                    dead.addAll(!inner || leads(file, target) ? List.of() : List.of(file + " -> " + target));
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(followed).hasSizeGreaterThan(100).noneMatch(target -> target.startsWith("/"));
    }

    @Test
    void leavesTextThatLooksLikeALinkAlone() throws IOException {
        export(SmallSite.original()
                .replacing(SmallSite.COMPARISON, "Rarely. A service",
                        "Write `<a href=\"/sources\">` or ` href=\"/sources\"`. A service"));
        Document page = Jsoup.parse(Files.readString(out.resolve("comparisons/alder-vs-birch.html")));
        assertThat(page.select("code").eachText()).contains("<a href=\"/sources\">", "href=\"/sources\"");
    }

    @Test
    void leadsQueriesToTheServedSite() throws IOException {
        export(SmallSite.original());
        Document runtime = Jsoup.parse(Files.readString(out.resolve("runtimes/alder.html")));
        assertThat(runtime.select(".head .ways a").attr("href"))
                .isEqualTo("https://small.example.org/compare?runtimes=alder");
        Document compare = Jsoup.parse(Files.readString(out.resolve("compare.html")));
        assertThat(compare.select("form").attr("action")).isEqualTo("https://small.example.org/compare");
        assertThat(out.resolve("matrix.html")).content().contains("href=\"comparisons/alder-vs-birch.html#");
    }

    @Test
    void leadsOnFromFormerAddresses() throws IOException {
        export(SmallSite.original().replacing("runtimes/alder.md", "aliases: [", "aliases: [old-alder, "));
        assertThat(out.resolve("runtimes/old-alder.html")).content()
                .contains("content=\"0; url=alder.html\"", "<a href=\"alder.html\">");
    }

    @Test
    void writesNothingOfContentWithErrorsUnlessItIsAskedTo() throws IOException {
        SmallSite broken = SmallSite.original().replacing(SmallSite.COMPARISON, "~12 ms (empty", "12 mss (empty");
        assertThat(export(broken)).isEqualTo(1);
        assertThat(told.toString())
                .contains("The content has 1 error; `touchstone check` tells them. Nothing was written");
        assertThat(out).doesNotExist();
        assertThat(export(broken, "--sound-part")).isEqualTo(1);
        assertThat(out.resolve("index.html")).exists();
    }

    @Test
    void neverWritesIntoAFolderThatHoldsSomething() throws IOException {
        Files.createDirectories(out);
        Path mine = Files.writeString(out.resolve("index.html"), "mine");
        assertThat(export(SmallSite.original())).isEqualTo(2);
        assertThat(told.toString()).contains("holds something already");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void saysWhereItLooksForContent() {
        assertThat(run("--out", out.toString(), "--content", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(told.toString()).contains("There is no content folder at ");
    }

    private static boolean leads(Path from, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? from : from.resolve("..").resolve(parts[0]).normalize();
        return Files.isRegularFile(file) && (parts.length == 1
                || Jsoup.parse(Files.readString(file)).getElementById(parts[1]) != null);
    }

    private int export(SmallSite site, String... options) throws IOException {
        Path content = folder.resolve("content");
        for (SourceFile file : site.files()) {
            Path path = content.resolve(file.path());
            Files.createDirectories(path.resolve("..").normalize());
            Files.writeString(path, file.text());
        }
        return run(Stream.concat(Stream.of("--out", out.toString(), "--content", content.toString()),
                Stream.of(options)).toArray(String[]::new));
    }

    private int run(String... arguments) {
        return new CommandLine(new ExportCommand()).setOut(new PrintWriter(told, true))
                .setErr(new PrintWriter(told, true))
                .execute(arguments);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
