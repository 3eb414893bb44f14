package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeLinkTest {

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final String FORMS = """
            [a](%s) [a](%s "t") [a](<%s>) ![a](%s) ![a](<%s>) <%s> %s *[**a**](%s)* [![a](%s)](%s) [b](fine)

            [r1] ![r1] [r2][] [a][r3]

            [r1]: %s
            [r2]: <%s>

            [r3]: %s "t"

            - [a](%s)

            > [a](%s) [b](fine)

            | [a](%s) |
            |---|
            | <%s> ![a](%s) [b](fine) |

            <a href="%s">a</a> <img src=%s onerror=a>

            ## [a](%s)
            """;
    private static final Set<String> HARMLESS = Set.of("http", "https", "mailto");

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)", "jAvAsCrIpT:alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "javascript&#x3A;alert(1)",
        "javascript&#0000058;alert(1)",
        "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "&#x6a;&#x61;vascript:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)",
        "java&#13;script:alert(1)",
        "java&#x0A;script:alert(1)", "java&#0;script:alert(1)", "&#1;javascript:alert(1)", "&#x1F;javascript:alert(1)",
        "&#32;javascript:alert(1)", "&nbsp;javascript:alert(1)", "&#8203;javascript:alert(1)",
        "&#x202e;javascript:alert(1)",
        "javascript&#x200b;:alert(1)", "\u0001javascript:alert(1)", "java\u0000script:alert(1)",
        "java\u000Bscript:alert(1)",
        "java\u00ADscript:alert(1)", "\u00A0javascript:alert(1)", "javascript\\:alert(1)", "\\javascript:alert(1)",
        "javascript://%0aalert(1)",
        "javascript:/*a*/alert(1)", "javascript:alert&lpar;1&rpar;", "javascript:alert(1)//http://a.b",
        "javascript:'http://a.b'",
        "vbscript:msgbox(1)", "VBSCRIPT:msgbox(1)", "vbscript&colon;msgbox(1)", "livescript:a", "mocha:a",
        "data:text/html,a",
        "data:text/html;base64,PHNjcmlwdD4=", "DATA:text/html,a", "data&colon;text/html,a", "data:image/svg+xml,a",
        "data:,a",
        "file:///etc/passwd", "FILE:///c:/a", "blob:http://a.b/c", "about:blank", "view-source:http://a.b",
        "jar:http://a.b!/c",
        "filesystem:http://a.b/c", "feed:javascript:alert(1)", "ftp://a.b", "ws://a.b", "chrome://a", "ms-word:ofe",
        "intent://a",
        "tel:1", "sms:1", "x:y", "C:\\a", "a:b", ":a", "//a.b", "\\\\\\\\a.b", "/\\\\a.b", "\\\\/a.b", "&#47;&#47;a.b",
        "/&sol;a.b",
        "&#92;&#92;a.b", "/&#9;/a.b", "/\u0001/a.b", "///a.b", "&Tab;//a.b"})
    void givesNoActiveLinkHoweverItIsSpelt(String address) {
        String text = FORMS.replace("%s", address);
        assertThat(destinations(text)).hasSizeGreaterThan(2).noneMatch(UnsafeLinkTest::isActive);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
        "<iframe src=javascript:alert(1)>",
        "<a href='javascript:alert(1)'>x</a>", "<math><a xlink:href=javascript:alert(1)>x",
        "<style>@import'javascript:alert(1)'</style>",
        "<!--><img src=x onerror=alert(1)>-->", "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?xml version='1.0'?><script>alert(1)</script>",
        "<details open ontoggle=alert(1)>", "</p><script>alert(1)</script>", "<base href=//a.b>",
        "<meta http-equiv=refresh content=0;url=//a.b>",
        "a <b onmouseover=alert(1)>b</b>", "<form action=javascript:alert(1)><input type=submit>",
        "<x onclick=alert(1)>x"})
    void makesTextOfHtml(String html) {
        assertThat(destinations(html)).isEmpty();
        assertThat(Outline.of(html)).contains("text \"").contains("warning[raw-html]");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://a.b", "HTTP://a.b", "mailto:a@b.c", "a", "a/b.md#c", "../a", "./a:b", "/a", "/", "#a", "#a:b", "?a:b",
        "a/b:c", "a%3Ab"})
    void keepsEveryHarmlessLink(String address) {
        assertThat(destinations("[x](" + address + ")")).containsExactly(address);
        assertThat(Samples.read("[x](" + address + ")").diagnostics()).isEmpty();
    }

    /// As a browser reads it: without leading controls and spaces, without any tab or line end, in lower case.
    private static boolean isActive(String destination) {
        String address = destination.replaceAll("^[\\x00-\\x20]+", "")
                .replaceAll("[\\t\\n\\r]", "")
                .toLowerCase(Locale.ROOT);
        Matcher scheme = SCHEME.matcher(address);
        return scheme.matches() ? !HARMLESS.contains(scheme.group(1)) : address.replace('\\', '/').startsWith("//");
    }

    private static List<String> destinations(String text) {
        List<String> destinations = new ArrayList<>();
        Document document = Samples.read(text).value();
        document.lead().forEach(block -> collect(block, destinations));
        document.sections().forEach(section -> collect(section.heading().content(), destinations));
        return destinations;
    }

    private static void collect(Block block, List<String> destinations) {
        switch (block) {
            case Block.Paragraph paragraph -> collect(paragraph.content(), destinations);
            case Block.BulletList list ->
                list.items().forEach(item -> item.content().forEach(inner -> collect(inner, destinations)));
            case Block.OrderedList list ->
                list.items().forEach(item -> item.content().forEach(inner -> collect(inner, destinations)));
            case Block.Quote quote -> quote.content().forEach(inner -> collect(inner, destinations));
            case Block.Table table -> {
                table.header().forEach(cell -> collect(cell.content(), destinations));
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.content(), destinations)));
            }
            case Block.CodeBlock code -> {
            }
            case Block.ThematicBreak line -> {
            }
        }
    }

    private static void collect(List<Inline> content, List<String> destinations) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                destinations.add(link.destination());
            }
            if (inline instanceof Inline.Image image) {
                destinations.add(image.destination());
            }
            collect(Outline.children(inline), destinations);
        }
    }
}
