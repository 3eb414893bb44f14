package dev.touchstone.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Row;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.SmallSite;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How things are cited, in each form as those read it who read such forms.
class CitationTest {

    private static final String SIGNS = "aB9 \"'<>&%$#_{}~^\\\\[]`*,=@|–“ü日";
    private static final ContentHash HASH = ContentHash.of(List.of("a", List.of("b")));

    private static final Schema CSL = schema();

    @Test
    void saysInWordsWhatIsCitedAndWhenItWasReviewed() {
        Citation citation = Citation.of(references(Revisions.NONE)
                .of(SmallSite.original().comparison()));

        assertThat(citation.text()).isEqualTo("B. Editor. “Alder vs Birch: a runtime for small services”. Small site, "
                + "reviewed 2026-10-02. https://small.example.org/comparisons/alder-vs-birch ("
                + citation.reference().hash().brief() + ")");
    }

    @Test
    void namesTheSiteWhereAnArticleNamesNobody() {
        Citation citation = Citation.of(references(Revisions.NONE)
                .of(SmallSite.original().contents().runtimes().getFirst()));

        assertThat(citation.text()).startsWith("“Alder”. Small site, reviewed 2026-10-02. ");
        assertThat(field(parsed(citation), BibTeXEntry.KEY_AUTHOR)).isEqualTo("{Small site}");
        assertThat(json(citation).at("/0/author/0/literal").asString()).isEqualTo("Small site");
    }

    @Test
    void holdsThePinnedAddressInEveryFormWhereTheRevisionIsKnown() {
        Citation citation = Citation.of(references(article -> "0a1b2c3").of(SmallSite.original().comparison()));
        String pinned = "https://small.example.org/r/0a1b2c3/comparisons/alder-vs-birch";

        assertThat(citation.text()).endsWith(", pinned at " + pinned);
        assertThat(citation.markdown()).endsWith(", pinned at [revision 0a1b2c3](" + pinned + ")");
        assertThat(Jsoup.parse(citation.html()).select("a").eachAttr("href")).last().isEqualTo(pinned);
        assertThat(field(parsed(citation), BibTeXEntry.KEY_NOTE)).endsWith(". Pinned at " + pinned);
        assertThat(json(citation).at("/0/note").asString()).endsWith(", revision 0a1b2c3. Pinned at " + pinned);
        assertThat(json(citation).at("/0/version").asString()).isEqualTo("0a1b2c3");
    }

    @Test
    void pinsTheCellThatIsCitedAndNotItsArticle() {
        Comparison comparison = SmallSite.original().comparison();
        Row row = comparison.rows().getFirst();
        Reference cell = references(article -> "0a1b2c3").of(comparison, row, row.cells().getFirst());

        assertThat(cell.pinned()).isEqualTo(
                cell.address().replace("small.example.org/", "small.example.org/r/0a1b2c3/"));
    }

    @Test
    void saysNothingOfPinsWhereNobodyKnowsTheRevision() {
        Citation citation = Citation.of(references(Revisions.NONE).of(SmallSite.original().comparison()));

        assertThat(List.of(citation.text(), citation.markdown(), citation.html(), citation.bibtex(), citation.csl()))
                .allSatisfy(form -> assertThat(form).doesNotContainIgnoringCase("pinned"));
    }

    @Test
    void namesTheHashInEveryForm() {
        Citation citation = Citation.of(references(Revisions.NONE).of(SmallSite.original().comparison()));
        ContentHash hash = citation.reference().hash();

        assertThat(List.of(citation.text(), citation.markdown(), citation.html()))
                .allSatisfy(form -> assertThat(form).contains(hash.brief()));
        assertThat(List.of(citation.html(), citation.bibtex(), citation.csl()))
                .allSatisfy(form -> assertThat(form).contains(hash.full()));
    }

    @Test
    void isReadByThoseWhoReadBibTex() {
        BibTeXEntry entry = parsed(Citation.of(reference("Start-up time: A & B", "A. Editor", "2026-10-02")));

        assertThat(entry.getKey()).isEqualTo(new Key("a-vs-b.c.d"));
        assertThat(field(entry, BibTeXEntry.KEY_TITLE)).isEqualTo("{Start-up time: A \\& B}");
        assertThat(field(entry, BibTeXEntry.KEY_YEAR)).isEqualTo("2026");
        assertThat(field(entry, BibTeXEntry.KEY_MONTH)).isEqualTo("10");
        assertThat(field(entry, BibTeXEntry.KEY_URL)).isEqualTo("https://site.example/a-vs-b/c.d");
        assertThat(field(entry, BibTeXEntry.KEY_NOTE)).contains(HASH.full());
    }

    /// Whatever is in a title: one entry, one item, one link.
    @Test
    void staysOneCitationWhateverItNames() {
        RandomGenerator random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String words = random.ints(1 + random.nextInt(30), 0, SIGNS.length())
                    .mapToObj(i -> SIGNS.substring(i, i + 1))
                    .collect(Collectors.joining());
            Citation citation = Citation.of(reference(words, words, round % 2 == 0 ? "" : "2026-10-02"));
            Document html = Jsoup.parse(citation.html());

            assertThat(parsed(citation).getFields()).as(words)
                    .containsKeys(BibTeXEntry.KEY_TITLE, BibTeXEntry.KEY_NOTE);
            assertThat(CSL.validate(citation.csl(), InputFormat.JSON)).as(words).isEmpty();
            assertThat(json(citation).at("/0/title").asString()).isEqualTo(words);
            assertThat(html.body().select("*").eachAttr("href")).containsExactly("https://site.example/a-vs-b/c.d");
            assertThat(html.expectFirst("cite").wholeText()).isEqualTo(words);
            assertThat(html.body().select("*")).hasSize(4);
        }
    }

    @Test
    void namesWhatIsNoCslJson() {
        String csl = Citation.of(reference("A", "B", "2026-10-02")).csl();

        assertThat(CSL.validate(csl, InputFormat.JSON)).isEmpty();
        assertThat(CSL.validate(csl.replace("webpage", "web-page"), InputFormat.JSON)).isNotEmpty();
        assertThat(CSL.validate(csl.replace("\"URL\"", "\"address\""), InputFormat.JSON)).isNotEmpty();
    }

    private static Reference reference(String title, String author, String reviewed) {
        return new Reference("a-vs-b.c.d", title, "A vs B", "The site", List.of(author),
                "https://site.example/a-vs-b/c.d", "2026-09-14", reviewed, HASH, "", "");
    }

    private static References references(Revisions revisions) {
        return new References(LibraryAssembler.assemble(SmallSite.original().contents(), SmallSite.TODAY), revisions);
    }

    private static BibTeXEntry parsed(Citation citation) {
        try {
            BibTeXDatabase database = new BibTeXParser().parse(new StringReader(citation.bibtex()));
            assertThat(database.getEntries()).as(citation.bibtex()).hasSize(1);
            return database.getEntries().values().iterator().next();
        } catch (ParseException broken) {
            throw new AssertionError(citation.bibtex(), broken);
        }
    }

    private static String field(BibTeXEntry entry, Key key) {
        return entry.getField(key).toUserString();
    }

    private static JsonNode json(Citation citation) {
        return JsonMapper.shared().readTree(citation.csl());
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Files.readString(Path.of("src/test/resources/csl/csl-data.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
