package dev.touchstone.serve;

import dev.touchstone.history.History;
import dev.touchstone.pipeline.Edition;
import dev.touchstone.pipeline.Pipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.context.ConfigurableApplicationContext;

/// A site that is really served, on a port of its own, until it is closed.
public final class RunningSite implements AutoCloseable {

    /// The day on which the shipped content was last reviewed, so that nothing falls due while tests run.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Edition edition;
    private final ConfigurableApplicationContext context;

    private RunningSite(Edition edition) {
        this.edition = edition;
        this.context = SiteServer.run(new CurrentEdition(edition), Listening.on(0));
    }

    /// Serves a content folder; `content` is the shipped one. Of its past nothing is known, so that a test says the same in every clone.
    public static RunningSite of(String folder) {
        return new RunningSite(Pipeline.run(Path.of(folder), TODAY).with(History.NONE));
    }

    /// Serves a content folder with what its repository tells.
    public static RunningSite withHistory(Path folder) {
        return new RunningSite(Pipeline.run(folder, TODAY));
    }

    public Edition edition() {
        return edition;
    }

    public int port() {
        return SiteServer.port(context);
    }

    /// The address of a path on this site.
    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() {
        context.close();
    }
}
