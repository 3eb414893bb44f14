package dev.touchstone.serve;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Edition;
import dev.touchstone.render.Renderer;
import java.util.List;

/// Renders pages for nobody, so that the first save of an editor is shown as quickly as the tenth: a program that has just been started
/// runs slowly.
final class WarmUp {

    private static final int ROUNDS = 12;
    private static final int PAGES = 3;

    private WarmUp() {}

    /// Begins behind everybody's back.
    static void begin(Edition edition, Renderer renderer) {
        List<SitePath> pages = edition.library().comparisons().stream().limit(PAGES).map(SitePath::of).toList();
        Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                pages.forEach(page -> renderer.render(edition.site(), page));
            }
        });
    }
}
