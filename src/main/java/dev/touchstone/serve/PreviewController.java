package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What an open page of a preview listens to, and the script and style by which it follows.
@RestController
final class PreviewController {

    private static final String SCRIPT = "/preview/preview.js";
    /// Pages may be others now.
    private static final String EDITION = "edition";

    /// Only what is wrong is told anew.
    private static final String FINDINGS = "findings";

    private static final String STYLE = "/preview/preview.css";

    private final CurrentEdition current;
    private final Path folder;
    private final List<SseEmitter> pages = new CopyOnWriteArrayList<>();

    PreviewController(CurrentEdition current, Path folder) {
        this.current = current;
        this.folder = folder;
        current.tell(new CurrentEdition.Follower() {
            @Override
            public void replaced(Edition edition) {
                send(EDITION, edition);
            }

            @Override
            public void judged(Edition edition) {
                send(FINDINGS, edition);
            }
        });
    }

    /// Tells at once how things stand, and then again whenever they have changed.
    @GetMapping(path = "/-/preview/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        SseEmitter page = new SseEmitter(0L);
        page.onCompletion(() -> pages.remove(page));
        page.onError(gone -> pages.remove(page));
        pages.add(page);
        send(page, EDITION, News.of(current.get().edition(), folder));
        return page;
    }

    @GetMapping("/-/preview/preview.js")
    ResponseEntity<byte[]> script() {
        return file(SCRIPT, "text/javascript; charset=utf-8");
    }

    @GetMapping("/-/preview/preview.css")
    ResponseEntity<byte[]> style() {
        return file(STYLE, "text/css; charset=utf-8");
    }

    private void send(String event, Edition edition) {
        News news = News.of(edition, folder);
        pages.forEach(page -> send(page, event, news));
    }

    private void send(SseEmitter page, String event, News news) {
        try {
            page.send(SseEmitter.event().name(event).data(news, MediaType.APPLICATION_JSON));
        } catch (IOException | IllegalStateException closed) {
            // the page was left; its browser has said nothing, as browsers do
            pages.remove(page);
        }
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType) {
        try (InputStream in = PreviewController.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return ResponseEntity.ok()
                    .header("Content-Type", mediaType)
                    .cacheControl(CacheControl.noCache())
                    .body(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
