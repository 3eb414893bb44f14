package dev.touchstone.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.page.TimelineView;
import dev.touchstone.page.TimelineView.Step;
import dev.touchstone.page.words.DayView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// The part that shows what a cell has said in the course of time.
class TimelineTest {

    private static final DayView FIRST = DayView.of(LocalDate.of(2026, 10, 3));
    private static final DayView SECOND = DayView.of(LocalDate.of(2026, 11, 22));

    @Test
    void showsWhatWasSaidSinceWhen() {
        assertThat(items(new Step(DayView.NONE, "", false, List.of("~10 ms")),
                new Step(SECOND, "0123456789", false, List.of("~11 ms <b>", "90 ms")),
                new Step(FIRST, "abcdef0123", false, List.of()))).containsExactly("Now, in no revision yet ~10 ms",
                        "22 November 2026, revision 0123456789 ~11 ms <b> 90 ms",
                        "3 October 2026, revision abcdef0123 Nothing was said.");
    }

    @Test
    void saysThatItMayHaveBeenSoForLonger() {
        assertThat(items(new Step(FIRST, "abcdef0123", true, List.of("~10 ms"))))
                .containsExactly("Known since 3 October 2026, revision abcdef0123 ~10 ms");
    }

    private static List<String> items(Step... steps) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        TemplateEngine engine = new TemplateEngine();
        engine.addTemplateResolver(templates);
        Context context = new Context(Locale.ROOT, Map.of("timeline", new TimelineView(List.of(steps))));
        return Jsoup.parse(engine.process("part/timeline", Set.of("timeline"), context))
                .select("ol.timeline > li")
                .stream()
                .map(Element::text)
                .toList();
    }
}
