package dev.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Comparison;
import dev.touchstone.history.EditedRepository;
import dev.touchstone.history.History;
import dev.touchstone.library.Library;
import dev.touchstone.page.TimelineView.Step;
import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelinesTest {

    @TempDir
    private Path root;

    @Test
    void tellWhatACellSaidAndWhen() {
        try (EditedRepository repository = EditedRepository.in(root)) {
            repository.replace(EditedFolder.COMPARISON, "~12 ms (empty", "~10 ms (empty");
            Library library = Pipeline.run(repository.folder(), SmallSite.TODAY).library();

            List<Step> steps = timeline(library, History.of(repository.folder())).steps();

            assertThat(steps).extracting(step -> step.day().iso() + " " + step.statements())
                    .containsExactly("2026-10-04 [~10 ms (empty program), ~90 ms (web framework)]",
                            "2026-10-03 [~12 ms (empty program), ~90 ms (web framework)]");
            assertThat(steps).allSatisfy(step -> assertThat(step.revision()).hasSize(10));
            assertThat(timeline(library, History.NONE).isEmpty()).isTrue();
        }
    }

    private static TimelineView timeline(Library library, History history) {
        Comparison comparison = library.comparisons().getFirst();
        Cell cell = library.row(comparison, "start-up-time").orElseThrow().cell("alder").orElseThrow();
        return new Timelines(Desk.of(library, history)).of(comparison, "start-up-time", cell);
    }
}
