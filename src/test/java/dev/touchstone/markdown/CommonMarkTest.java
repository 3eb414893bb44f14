package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What authors know from other tools, in the shortest form: emphasis as `e(…)`, strong as `s(…)`, code as `c(…)`, a link as `l(…→…)`.
class CommonMarkTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, value = {
        "*a* b¦e(a) b",
        "_a_ b¦e(a) b",
        "a * b * c¦a * b * c",
        "**a*¦*e(a)",
        "*a**¦e(a)*",
        "***a** b*¦e(s(a) b)",
        "***a* b**¦s(e(a) b)",
        "**a *b* c**¦s(a e(b) c)",
        "*a **b***¦e(a s(b))",
        "snake_case_word¦snake_case_word",
        "__init__ a¦s(init) a",
        "\\*a\\*¦*a*",
        "*a\\**¦e(a*)",
        "`*a*`¦c(*a*)",
        "``a`b``¦c(a`b)",
        "`a¦`a",
        "` a `¦c(a)",
        "[a](b)¦l(a→b)",
        "[a](<b>)¦l(a→b)",
        "[a]( b )¦l(a→b)",
        "[*a*](b)¦l(e(a)→b)",
        "*[a](b)*¦e(l(a→b))",
        "[a](b c)¦[a](b c)",
        "[a] (b)¦[a] (b)",
        "[a](b(c)d)¦l(a→b(c)d)",
        "[a](b\\)c)¦l(a→b)c)",
        "[a](/b%20c)¦l(a→/b%20c)",
        "[`a]`](b)¦l(c(a])→b)",
        "[a¦[a",
        "a]¦a]",
        "\\[a](b)¦[a](b)",
        "&lt;&gt;&quot;¦<>\"",
        "&#42;a&#42;¦*a*",
        "`&amp;`¦c(&amp;)",
        "a & b &c; &amp;amp;¦a & b &c; &amp;",
        "5 < 6 > 4¦5 < 6 > 4",
        "List<String>¦List<String>",
        "3 ~ 4 ~~ 5¦3 ~ 4 ~~ 5",
        "a\\b\\¦a\\b\\",
    })
    void readsInlinesAsAuthorsExpect(String text, String expected) {
        Block block = Samples.read(text).value().lead().getFirst();
        assertThat(block).isInstanceOfSatisfying(Block.Paragraph.class,
                paragraph -> assertThat(form(paragraph.content())).isEqualTo(expected));
    }

    private static String form(List<Inline> content) {
        return content.stream().map(CommonMarkTest::form).collect(Collectors.joining());
    }

    private static String form(Inline inline) {
        return switch (inline) {
            case Inline.TextRun run -> run.text();
            case Inline.CodeSpan code -> "c(" + code.code() + ")";
            case Inline.Emphasis emphasis -> "e(" + form(emphasis.children()) + ")";
            case Inline.Strong strong -> "s(" + form(strong.children()) + ")";
            case Inline.Strikethrough struck -> "d(" + form(struck.children()) + ")";
            case Inline.Link link -> "l(" + form(link.children()) + "→" + link.destination() + ")";
            case Inline.Image image -> "i(" + image.alternative() + "→" + image.destination() + ")";
            case Inline.SourceMark mark -> "^" + mark.key();
            case Inline.LineBreak line -> "/";
        };
    }
}
