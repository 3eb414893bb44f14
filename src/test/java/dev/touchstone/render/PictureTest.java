package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.reading.SmallSite;
import dev.touchstone.render.picture.Picture;
import dev.touchstone.render.picture.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pictures of pages for previews.
class PictureTest {

    private static final PageWorld WORLD = PageWorld.of(SmallSite.original());
    private static final int PAPER = 0xFFFBFAF7;

    @Test
    void areWhereEachPageSays() {
        String base = WORLD.site().baseUrl();
        WORLD.html().forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            String address = page.select("meta[property=og:image]").attr("content");
            boolean isOfRules = path.value().startsWith("/rules");

            assertThat(address.isEmpty()).as(path.value()).isEqualTo(isOfRules);
            assertThat(page.select("meta[name=twitter:card]").attr("content"))
                    .isEqualTo(isOfRules ? "summary" : "summary_large_image");
            if (!isOfRules) {
                assertThat(WORLD.site().at(new SitePath(address.substring(base.length())))).isPresent();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home.png", "/comparisons/alder-vs-birch.png", "/runtimes/alder.png", "/criteria.png",
        "/criteria/start-up-time.png"})
    void areAsLargeAsThePageSays(String path) throws IOException {
        Rendered rendered = new Renderer().render(WORLD.site(), new SitePath(path));
        BufferedImage picture = read(rendered.bytes().toArray());

        assertThat(rendered.mediaType()).isEqualTo("image/png");
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(rendered.bytes().length()).isLessThan(100_000);
    }

    @Test
    void areTheSameEachTimeAndOthersForOtherWords() {
        Words words = Words.of("Site", "Alder vs Birch", "Side by side");

        assertThat(Picture.png(words)).isEqualTo(Picture.png(words))
                .isNotEqualTo(Picture.png(Words.of("Site", "Alder vs Beech", "Side by side")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "a word and another word and a third and a fourth and a fifth and one more word",
        "Donaudampfschifffahrtsgesellschaftskapitaenswitwenundwaisenkassenverwaltung", "\u65E5\u672C\uD83D\uDE00"})
    void leaveTheirMarginEmptyWhateverTheTitle(String title) throws IOException {
        BufferedImage picture = read(Picture.png(new Words("Site", title, title + " " + title, 700, 300)));

        assertThat(IntStream.range(0, 630)).allSatisfy(y -> {
            assertThat(picture.getRGB(40, y)).isEqualTo(PAPER);
            assertThat(picture.getRGB(1160, y)).isEqualTo(PAPER);
        });
        assertThat(IntStream.range(0, 1200)).allSatisfy(x -> {
            assertThat(picture.getRGB(x, 40)).isEqualTo(PAPER);
            assertThat(picture.getRGB(x, 600)).isEqualTo(PAPER);
        });
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
