package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.pipeline.EditedFolder;
import dev.touchstone.pipeline.Edition;
import dev.touchstone.pipeline.Pipeline;
import dev.touchstone.reading.SmallSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the server says when it starts.
class GreetingTest {

    @TempDir
    private Path root;

    @Test
    void saysWhereItsAddressesLeadWhenThatIsAnotherPort() {
        Edition here = edition("http://localhost:8080");

        assertThat(Greeting.elsewhere(here, 9000)).contains("http://localhost:8080", "base-url", "port 9000");
        assertThat(Greeting.elsewhere(here, 8080)).isEmpty();
    }

    @Test
    void saysNothingOfASiteThatIsReachedByAnotherName() {
        assertThat(Greeting.elsewhere(edition("https://small.example.org"), 9000)).isEmpty();
    }

    private Edition edition(String base) {
        EditedFolder folder = EditedFolder.in(root.resolve("content"));
        folder.write("site.yml", folder.text("site.yml").replaceFirst("base-url: .*", "base-url: " + base));
        return Pipeline.run(folder.root(), SmallSite.TODAY);
    }
}
