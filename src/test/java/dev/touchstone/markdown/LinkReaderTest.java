package dev.touchstone.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkReaderTest {

    @Test
    void readsLinksWithTheirDestinationAndTitleDecoded() {
        assertThat(Outline.of("[a *b*](http://c.d/?e&amp;f \"g \\\"h\\\"\") [i](#j) [k](../l.md#m) [n](u(v)w)"))
                .isEqualTo("""
                        paragraph @1:1+72
                          link to "http://c.d/?e&f" titled "g "h"" @1:1+38
                            text "a " @1:2+2
                            emphasis @1:4+3
                              text "b" @1:5+1
                          text " " @1:39+1
                          link to "#j" @1:40+7
                            text "i" @1:41+1
                          text " " @1:47+1
                          link to "../l.md#m" @1:48+14
                            text "k" @1:49+1
                          text " " @1:62+1
                          link to "u(v)w" @1:63+10
                            text "n" @1:64+1
                        """);
    }

    @Test
    void resolvesDefinitionsOfLinks() {
        assertThat(Outline.of("[a] [b][A] [A][] ![c][a] [d][e]\n\n[a]: /f 'g'\n")).isEqualTo("""
                paragraph @1:1+31
                  link to "/f" titled "g" @1:1+3
                    text "a" @1:2+1
                  text " " @1:4+1
                  link to "/f" titled "g" @1:5+6
                    text "b" @1:6+1
                  text " " @1:11+1
                  link to "/f" titled "g" @1:12+5
                    text "A" @1:13+1
                  text " " @1:17+1
                  image of "c" at "/f" titled "g" @1:18+7
                  text " [d][e]" @1:25+7
                """);
    }

    @Test
    void keepsBracketsInsideALink() {
        assertThat(Outline.of("[a [b] c](d)")).isEqualTo("""
                paragraph @1:1+12
                  link to "d" @1:1+12
                    text "a [b] c" @1:2+7
                """);
    }

    @Test
    void makesLinksOfAddressesInAngleBrackets() {
        assertThat(Outline.of("<https://a.b/c> <d@e.f>")).isEqualTo("""
                paragraph @1:1+23
                  link to "https://a.b/c" @1:1+15
                    text "https://a.b/c" @1:2+13
                  text " " @1:16+1
                  link to "mailto:d@e.f" @1:17+7
                    text "d@e.f" @1:18+5
                """);
    }

    @Test
    void makesLinksOfBareAddressesWithoutTheirPunctuation() {
        assertThat(Outline.of("(see http://a.b/c(d)e_f), \"www.g.h\". https://i.j/?k=1&amp;l; x.http://m.n ftp://o.p"))
                .isEqualTo("""
                        paragraph @1:1+83
                          text "(see " @1:1+5
                          link to "http://a.b/c(d)e_f" @1:6+18
                            text "http://a.b/c(d)e_f" @1:6+18
                          text "), "" @1:24+4
                          link to "https://www.g.h" @1:28+7
                            text "www.g.h" @1:28+7
                          text "". " @1:35+3
                          link to "https://i.j/?k=1&l" @1:38+22
                            text "https://i.j/?k=1" @1:38+16
                            text "&" @1:54+5
                            text "l" @1:59+1
                          text "; x.http://m.n ftp://o.p" @1:60+24
                        """);
    }

    @Test
    void makesNoLinkInsideALinkOrCode() {
        assertThat(Outline.of("[http://a.b](c) `http://d.e`")).isEqualTo("""
                paragraph @1:1+28
                  link to "c" @1:1+15
                    text "http://a.b" @1:2+10
                  text " " @1:16+1
                  code "http://d.e" @1:17+12
                """);
    }

    @Test
    void leavesTheTextOfAnUnsafeLink() {
        assertThat(Outline.of("[a](javascript:b) <tel:1> [c](//d.e/f) [g](\\\\\\\\h) [i](j:k) ![l](https://m/n.png)"))
                .isEqualTo("""
                        paragraph @1:1+80
                          text "a" @1:2+1
                          text " " @1:18+1
                          text "tel:1" @1:20+5
                          text " " @1:26+1
                          text "c" @1:28+1
                          text " " @1:39+1
                          text "g" @1:41+1
                          text " " @1:50+1
                          text "i" @1:52+1
                          text " " @1:59+1
                          text "l" @1:62+1
                        1:1: error[unsafe-link]: a link must not have the scheme `javascript`
                        1:19: error[unsafe-link]: a link must not have the scheme `tel`
                        1:27: error[unsafe-link]: the link to `//d.e/f` has no scheme
                        1:40: error[unsafe-link]: the link to `\\\\h` has no scheme
                        1:51: error[unsafe-link]: a link must not have the scheme `j`
                        1:60: error[unsafe-link]: an image must not come from `https://m/n.png`
                        """);
    }

    @Test
    void offersTheAddressWithItsScheme() {
        assertThat(Samples.read("[a](//b.c/d)").diagnostics().getFirst().help())
                .containsExactly("Write `https://b.c/d`.");
    }

    @Test
    void wantsAnAddress() {
        assertThat(Outline.of("[a]()")).isEqualTo("""
                paragraph @1:1+5
                  text "a" @1:2+1
                1:1: error[broken-link]: the link leads nowhere
                """);
    }
}
