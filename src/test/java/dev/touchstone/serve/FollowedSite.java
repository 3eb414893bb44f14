package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import dev.touchstone.pipeline.Revision;
import dev.touchstone.render.Renderer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ConfigurableApplicationContext;

/// A site that is really served and follows its content folder, on a port of its own, until it is closed.
public final class FollowedSite implements AutoCloseable {

    private final CurrentEdition current;
    private final ConfigurableApplicationContext context;
    private final LiveContent.Following following;

    private FollowedSite(CurrentEdition current, ConfigurableApplicationContext context,
            LiveContent.Following following) {
        this.current = current;
        this.context = context;
        this.following = following;
    }

    /// As readers see it.
    public static FollowedSite of(Path folder) {
        Revision first = Revision.first(new Revision.Audience(folder, false), Clock.systemUTC().instant());
        CurrentEdition current = new CurrentEdition(first.judged());
        return following(folder, first, current, Listening.on(0));
    }

    /// As an editor sees it.
    public static FollowedSite preview(Path folder) {
        Revision first = Revision.first(new Revision.Audience(folder, true), Clock.systemUTC().instant());
        CurrentEdition current = new CurrentEdition(first.judged(), new Renderer(true), Duration.ZERO,
                Clock.systemUTC());
        return following(folder, first, current, Listening.on(0).previewing(folder));
    }

    private static FollowedSite following(Path folder, Revision first, CurrentEdition current, Listening listening) {
        ConfigurableApplicationContext context = SiteServer.run(current, listening);
        return new FollowedSite(current, context,
                LiveContent.follow(folder, first, current, Clock.systemUTC()));
    }

    public Edition edition() {
        return current.get().edition();
    }

    /// The address of a path on this site.
    public String address(String path) {
        return "http://127.0.0.1:" + SiteServer.port(context) + path;
    }

    @Override
    public void close() {
        following.close();
        context.close();
    }
}
