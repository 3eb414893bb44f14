package dev.touchstone.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Collects hints until it is quiet for a moment: an editor's save is several operations, and a change of branches is hundreds.
final class Hints {

    /// A burst is over when nothing came for this long.
    private static final Duration QUIET = Duration.ofMillis(10);

    /// A folder that never gets quiet is looked at this often.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /// More hints than this are as good as no hint.
    private static final int MOST = 256;

    private static final Path ANYWHERE = Path.of("");

    private final BlockingQueue<Path> waiting = new LinkedBlockingQueue<>(MOST);

    void add(Path path) {
        // a full queue has long said that everything must be looked at
        boolean _ = waiting.offer(path);
    }

    void addEverything() {
        add(ANYWHERE);
    }

    /// Waits for a burst of hints to end; for everything, where none comes for that long.
    Hint await(Duration atMost) throws InterruptedException {
        Path first = waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return Hint.EVERYTHING;
        }
        Set<Path> touched = new HashSet<>(Set.of(first));
        int count = 1;
        long start = System.nanoTime();
        for (Path next = poll(); next != null; next = poll()) {
            touched.add(next);
            count++;
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                break;
            }
        }
        return count >= MOST || touched.contains(ANYWHERE) ? Hint.EVERYTHING : new Hint.Files(touched);
    }

    private Path poll() throws InterruptedException {
        return waiting.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
}
