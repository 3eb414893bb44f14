package dev.touchstone.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks somebody to look at a folder when it may have changed. What the file system reports is only a hint: it may come late, twice or not
/// at all, so the one who is asked compares for itself, and is also asked after a while without any report.
final class FolderWatch implements AutoCloseable {

    /// Looks at everything without a report, since reports get lost.
    private static final Duration ANYWAY = Duration.ofSeconds(5);

    /// How often a folder is looked at of which the system reports nothing.
    private static final Duration UNREPORTED = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Path folder;
    private final Consumer<Hint> look;
    private final Hints hints = new Hints();
    private final Thread thread;
    private volatile boolean closed;

    private FolderWatch(Path folder, Consumer<Hint> look) {
        this.folder = folder;
        this.look = look;
        this.thread = Thread.ofPlatform().daemon().name("content-watch").unstarted(this::watch);
    }

    /// Begins to watch a folder, which need not be there yet.
    static FolderWatch start(Path folder, Consumer<Hint> look) {
        FolderWatch watch = new FolderWatch(folder, look);
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    /// Watches the folder that stands there now, and starts again when another one has taken its place.
    private void watch() {
        while (!closed) {
            Optional<Object> identity = identity();
            try (Registration registration = register(identity.isPresent())) {
                look(Hint.EVERYTHING);
                while (!closed && identity.equals(identity())) {
                    look(hints.await(registration.reports() ? ANYWAY : UNREPORTED));
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void look(Hint hint) {
        try {
            look.accept(hint);
        } catch (RuntimeException failure) {
            LOG.error("Looking at {} failed; what is served stays as it is.", folder, failure);
        }
    }

    private Registration register(boolean exists) {
        if (!exists) {
            return new Registration(List.of());
        }
        try {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .path(folder)
                    .fileHashing(false)
                    .listener(this::report)
                    .build();
            Executor own = task -> Thread.ofPlatform().daemon().name("content-events").start(task);
            CompletableFuture<Void> _ = watcher.watchAsync(own).whenComplete((end, failure) -> {
                if (failure != null && !closed) {
                    LOG.warn("The system stopped reporting changes of {}; it is looked at every {} s.", folder,
                            ANYWAY.toSeconds(), failure);
                }
            });
            return new Registration(List.of(watcher));
        } catch (IOException none) {
            LOG.warn("The system does not report changes of {} ({}); it is looked at twice a second instead.", folder,
                    none.getMessage());
            return new Registration(List.of());
        }
    }

    private void report(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.path() == null) {
            hints.addEverything();
        } else {
            hints.add(event.path());
        }
    }

    /// What stays the same as long as this very folder exists, whatever happens inside.
    private Optional<Object> identity() {
        try {
            BasicFileAttributes found = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(Optional.ofNullable(found.fileKey()).orElseGet(found::creationTime));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// A watcher of the file system, or none where the system has none to give.
    private record Registration(List<DirectoryWatcher> watcher) implements AutoCloseable {

        private Registration {
            watcher = List.copyOf(watcher);
        }

        private boolean reports() {
            return !watcher.isEmpty();
        }

        @Override
        public void close() {
            for (DirectoryWatcher one : watcher) {
                try {
                    one.close();
                } catch (IOException useless) {
                    LOG.debug("A watcher did not close.", useless);
                }
            }
        }
    }
}
