package dev.touchstone.render;

import dev.touchstone.api.Form;
import dev.touchstone.api.Forms;
import dev.touchstone.page.BenchmarkPage;
import dev.touchstone.page.BenchmarksPage;
import dev.touchstone.page.CellPage;
import dev.touchstone.page.ChangesPage;
import dev.touchstone.page.ClaimsPage;
import dev.touchstone.page.ComparePage;
import dev.touchstone.page.ComparisonPage;
import dev.touchstone.page.ComparisonsPage;
import dev.touchstone.page.CriteriaPage;
import dev.touchstone.page.CriterionPage;
import dev.touchstone.page.DisagreementsPage;
import dev.touchstone.page.EmbedPage;
import dev.touchstone.page.ErrorPage;
import dev.touchstone.page.EvidencePage;
import dev.touchstone.page.FindPage;
import dev.touchstone.page.FreshnessPage;
import dev.touchstone.page.GonePage;
import dev.touchstone.page.GuidePage;
import dev.touchstone.page.HomePage;
import dev.touchstone.page.Layout;
import dev.touchstone.page.MatrixPage;
import dev.touchstone.page.NotFoundPage;
import dev.touchstone.page.Page;
import dev.touchstone.page.Pages;
import dev.touchstone.page.Pin;
import dev.touchstone.page.RowPage;
import dev.touchstone.page.RulePage;
import dev.touchstone.page.RulesPage;
import dev.touchstone.page.RuntimePage;
import dev.touchstone.page.RuntimesPage;
import dev.touchstone.page.SearchPage;
import dev.touchstone.page.Signage;
import dev.touchstone.page.SourcePage;
import dev.touchstone.page.SourcesPage;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.share.EmbedCode;
import dev.touchstone.page.share.Room;
import dev.touchstone.render.picture.Picture;
import dev.touchstone.site.Bytes;
import dev.touchstone.site.Resource;
import dev.touchstone.site.Resource.About;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Resource.Asset;
import dev.touchstone.site.Resource.Choices;
import dev.touchstone.site.Resource.Embed;
import dev.touchstone.site.Resource.Gone;
import dev.touchstone.site.Resource.NamedFile;
import dev.touchstone.site.Resource.OtherForm;
import dev.touchstone.site.Resource.PageResource;
import dev.touchstone.site.Resource.Pinned;
import dev.touchstone.site.Resource.Redirect;
import dev.touchstone.site.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Turns what is at an address into bytes. The same page gives the same bytes, at any time and from any thread.
public final class Renderer {

    private static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine engine = new TemplateEngine();
    private final WrittenRows rows = new WrittenRows(engine);
    private final SiteFileText files = new SiteFileText(engine);
    private final FormText forms = new FormText(engine);
    private final boolean preview;

    public Renderer() {
        this(false);
    }

    /// Pages that, in a preview, follow what an editor saves.
    public Renderer(boolean preview) {
        this.preview = preview;
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Renderer.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        templates.setCacheable(true);
        engine.addTemplateResolver(SiteFileText.templates());
        engine.addTemplateResolver(templates);
    }

    /// The bytes of what is at an address of the site: a page or a file.
    ///
    /// @throws IllegalArgumentException where there is neither
    public Rendered render(Site site, SitePath path) {
        return switch (site.at(path).orElseThrow(() -> new IllegalArgumentException("nothing is at " + path))) {
            case PageResource(Layout layout) -> page(site, path, layout);
            case Asked asked -> page(site, path, asked.layout());
            case Embed(Layout layout) -> render(site, layout.page());
            case Pinned(Layout layout, Pin pin, String revision, Pages then) -> {
                String html = html(site, layout.page(), Beside.pinned(pin));
                yield Rendered.of(Bytes.of(new PinnedLinks(revision, then).in(html)), HTML);
            }
            case Gone(Layout layout) -> render(site, layout.page());
            case Choices(Layout layout) -> render(site, layout.page());
            case Asset(Bytes content, String mediaType) -> Rendered.of(content, mediaType);
            case NamedFile(Bytes content, String mediaType) -> Rendered.of(content, mediaType);
            case Resource.Picture(Layout layout) ->
                Rendered.of(Bytes.of(Picture.png(PageWords.of(layout.page()))), "image/png");
            case About(var making) -> files.rendered(making.file());
            case OtherForm(var at, var making) -> forms.of(making.form());
            case Redirect redirect -> throw new IllegalArgumentException(path + " leads to " + redirect.target());
        };
    }

    private Rendered page(Site site, SitePath path, Layout layout) {
        return render(site, layout.page(),
                new Beside(site.signage(path), site.forms().of(path.value()), site.picture(path),
                        oembed(site, path), List.of()));
    }

    /// The bytes of a page of the site, also of one that has no address.
    public Rendered render(Site site, Page page) {
        return render(site, page, Beside.of(List.of()));
    }

    /// The bytes of a page that answers a question.
    ///
    /// @param forms the same answer in other forms
    public Rendered render(Site site, Page page, List<Forms.At> forms) {
        return render(site, page, Beside.of(forms));
    }

    /// What a page has beside its own content.
    ///
    /// @param forms other forms of it
    /// @param picture its address, or empty
    /// @param oembed the address at which others ask how to show it; empty where they may not
    /// @param pins one where the page shows a revision, otherwise none
    private record Beside(Signage signage, List<Forms.At> forms, String picture, String oembed, List<Pin> pins) {

        private Beside {
            forms = List.copyOf(forms);
            pins = List.copyOf(pins);
        }

        private static Beside of(List<Forms.At> forms) {
            return new Beside(Signage.NONE, forms, "", "", List.of());
        }

        private static Beside pinned(Pin pin) {
            return new Beside(Signage.NONE, List.of(), "", "", List.of(pin));
        }
    }

    /// The bytes by which another site is told how to show something of this one.
    public Rendered render(Site site, EmbedCode code, Oembed format) {
        return format.rendered(site, code, engine);
    }

    private static String oembed(Site site, SitePath path) {
        String address = site.baseUrl() + path;
        return site.embed(address, Room.FREE)
                .map(code -> site.baseUrl() + "/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .orElse("");
    }

    /// The bytes of what is said to a program.
    public Rendered render(Form form) {
        return forms.of(form);
    }

    private Rendered render(Site site, Page page, Beside beside) {
        return Rendered.of(Bytes.of(html(site, page, beside)), HTML);
    }

    private String html(Site site, Page page, Beside beside) {
        Signage signage = beside.signage();
        StructuredData data = beside.pins().isEmpty() ? StructuredData.of(page, site.baseUrl()) : StructuredData.NONE;
        Context context = new Context(Locale.ROOT,
                Map.of("page", page, "data", data, "assets", site.assets(), "notes", signage.notes(), "forms",
                        beside.forms(), "picture", beside.picture(), "oembed", beside.oembed(), "preview", preview,
                        "rows", rows, "pins", beside.pins()));
        String html = Whitespace.trimmed(engine.process("page/" + template(page), context));
        return FormerParts.marked(html, signage.former());
    }

    static String template(Page page) {
        return switch (page) {
            case HomePage home -> "home";
            case ComparisonPage comparison -> "comparison";
            case ComparisonsPage comparisons -> "comparisons";
            case ComparePage compare -> "compare";
            case MatrixPage matrix -> "matrix";
            case FindPage find -> "find";
            case RuntimePage runtime -> "runtime";
            case RuntimesPage runtimes -> "runtimes";
            case CriterionPage criterion -> "criterion";
            case CriteriaPage criteria -> "criteria";
            case GuidePage guide -> "guide";
            case BenchmarkPage benchmark -> "benchmark";
            case BenchmarksPage benchmarks -> "benchmarks";
            case SourcesPage sources -> "sources";
            case SourcePage source -> "source";
            case EvidencePage evidence -> "evidence";
            case FreshnessPage freshness -> "freshness";
            case DisagreementsPage disagreements -> "disagreements";
            case ClaimsPage claims -> "claims";
            case ChangesPage changes -> "changes";
            case SearchPage found -> "search";
            case RulesPage rules -> "rules";
            case RulePage rule -> "rule";
            case NotFoundPage notFound -> "not-found";
            case GonePage gone -> "gone";
            case ErrorPage error -> "error";
            case RowPage row -> "row";
            case CellPage cell -> "cell";
            case EmbedPage embed -> "embed";
        };
    }
}
