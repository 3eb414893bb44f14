package dev.touchstone.lab.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What a process prints: its lines as they come, and the beginning of its errors. More than is sensible is a fault.
public final class Output {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int KEPT_OF_ERRORS = 8 * 1024;
    private static final int SHOWN_OF_ERRORS = 300;
    private static final long PATIENCE_MS = 50;

    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final AtomicBoolean flooded = new AtomicBoolean();
    private final Thread reader;
    private final Thread errorReader;

    private Output(Process process) {
        this.reader = Thread.ofPlatform().daemon().name("lab-output").start(() -> read(process.getInputStream()));
        this.errorReader = Thread.ofPlatform()
                .daemon()
                .name("lab-errors")
                .start(() -> readErrors(process.getErrorStream()));
    }

    static Output of(Process process) {
        return new Output(process);
    }

    /// One line.
    ///
    /// @param at when it was there, on the clock of [System#nanoTime()]
    public record Line(String text, long at) {}

    private void read(InputStream in) {
        byte[] bytes = new byte[8192];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long total = 0;
        try (in) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                long now = System.nanoTime();
                total += count;
                if (total > MOST_BYTES) {
                    flooded.set(true);
                    return;
                }
                for (int i = 0; i < count; i++) {
                    if (bytes[i] == '\n') {
                        lines.add(new Line(line.toString(UTF_8), now));
                        line.reset();
                    } else {
                        line.write(bytes[i]);
                    }
                }
            }
        } catch (IOException closed) {
            line.reset();
        }
        if (line.size() > 0) {
            lines.add(new Line(line.toString(UTF_8), System.nanoTime()));
        }
    }

    /// Reads all of them, so that the program is not kept waiting, and keeps their beginning.
    private void readErrors(InputStream in) {
        byte[] bytes = new byte[4096];
        long total = 0;
        try (in) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                total += count;
                synchronized (errors) {
                    errors.write(bytes, 0, Math.max(0, Math.min(count, KEPT_OF_ERRORS - errors.size())));
                }
                if (total > MOST_BYTES) {
                    flooded.set(true);
                    return;
                }
            }
        } catch (IOException closed) {
            synchronized (errors) {
                errors.write('\n');
            }
        }
    }

    Line next(Supplier<String> verdict, BooleanSupplier isRunning) throws Failure {
        try {
            while (true) {
                boolean running = isRunning.getAsBoolean();
                Line line = lines.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
                if (line != null) {
                    return line;
                }
                check(verdict.get());
                if (!running && !reader.isAlive() && lines.isEmpty()) {
                    throw ended(-1);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("the run was interrupted");
        }
    }

    /// @param verdict why the process was ended; empty if it was not
    void check(String verdict) throws Failure {
        if (flooded.get()) {
            throw new Failure("it printed more than " + MOST_BYTES / 1024 + " KiB");
        }
        if (!verdict.isEmpty()) {
            throw new Failure(verdict);
        }
    }

    /// A process that has ended before it should.
    Failure ended(int status) {
        String how = status > 0 ? "it ended with status " + status : "it ended before it had printed everything";
        String said = said();
        return new Failure(said.isEmpty() ? how : how + ", and said: " + said);
    }

    /// Everything that was printed until the end.
    String all(int status) throws Failure {
        close();
        if (status != 0) {
            throw ended(status);
        }
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        return text.isBlank() ? said() : text;
    }

    /// The last of what it kept of errors, in one line.
    private String said() {
        join(errorReader);
        String text;
        synchronized (errors) {
            text = errors.toString(UTF_8).strip().replaceAll("\\s*\\R\\s*", " / ");
        }
        return text.length() > SHOWN_OF_ERRORS ? "… " + text.substring(text.length() - SHOWN_OF_ERRORS) : text;
    }

    void close() {
        join(reader);
        join(errorReader);
    }

    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE_MS * 10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
