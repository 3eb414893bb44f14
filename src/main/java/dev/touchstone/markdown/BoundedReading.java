package dev.touchstone.markdown;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

/// Runs the parser where it can hurt nobody: on a thread of its own, over a text that stops being readable after a while.
///
/// An overflow of its stack is caught, a parser that runs on without reading is left behind on its thread, and a text that did
/// this is not tried again until it changes.
final class BoundedReading {

    /// The parser's patterns recurse for each character that they match. The longest permitted paragraph, as the title of one link,
    /// was seen to need between 8 and 16 MiB in interpreted code. Memory is only taken as far as the stack is used.
    private static final long STACK_BYTES = 32L << 20;

    /// How often a parser that has not answered is looked at.
    private static final Duration LOOK = Duration.ofMillis(100);

    private final BiFunction<Place, TimedText, Checked<Document>> work;
    private final Duration limit;
    private final Duration patience;
    private final PoisonedTexts poisoned = new PoisonedTexts();

    /// @param work reads the text; it may throw, overflow or never return
    /// @param limit the processor time after which the text stops being readable; after twice as much the work is left behind
    /// @param patience how long the caller waits at most, even for work that hardly runs
    BoundedReading(BiFunction<Place, TimedText, Checked<Document>> work, Duration limit, Duration patience) {
        this.work = work;
        this.limit = limit;
        this.patience = patience;
    }

    Checked<Document> read(Place text) {
        Optional<Integer> stop = poisoned.stop(text.text());
        return stop.isPresent() ? nothing(tooSlow(text, stop.get())) : run(text);
    }

    private Checked<Document> run(Place text) {
        TimedText timed = new TimedText(text.text(), limit);
        FutureTask<Checked<Document>> task = new FutureTask<>(() -> {
            timed.begin();
            return work.apply(text, timed);
        });
        Thread thread = new Thread(null, task, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean lost = waitFor(thread, timed);
        return switch (task.state()) {
            case SUCCESS -> task.resultNow();
            case FAILED -> nothing(explain(task.exceptionNow(), text, timed));
            case RUNNING, CANCELLED -> {
                if (lost) {
                    poisoned.add(text.text(), timed.lastRead());
                }
                yield nothing(tooSlow(text, timed.lastRead()));
            }
        };
    }

    /// Waits until the work is done, or has run so long without looking at the time that it never will, which is told.
    private boolean waitFor(Thread thread, TimedText timed) {
        long began = System.nanoTime();
        boolean interrupted = false;
        boolean lost = false;
        while (!lost && thread.isAlive() && System.nanoTime() - began < patience.toNanos()) {
            try {
                thread.join(LOOK);
                lost = thread.isAlive() && timed.used(thread) > 2 * limit.toNanos();
            } catch (InterruptedException e) {
                // The wait is bounded, and whoever asked for an end finds the flag set behind it.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return lost;
    }

    private Diagnostic explain(Throwable cause, Place text, TimedText timed) {
        return switch (cause) {
            case LimitExceeded exceeded -> exceeded.diagnostic();
            case TimedText.TimeUp up -> {
                poisoned.add(text.text(), timed.lastRead());
                yield tooSlow(text, timed.lastRead());
            }
            case StackOverflowError overflow -> Diagnostic
                    .of(Code.LIMIT_EXCEEDED, at(text, timed.lastRead()),
                            "the text is too deeply nested for the parser, which stopped here")
                    .help("Part the paragraph, or take out what was not written for readers. Until then none of the text is shown.");
            case RuntimeException failure -> failed(failure, at(text, timed.lastRead()));
            case AssertionError failure -> failed(failure, at(text, timed.lastRead()));
            case Error error -> throw error;
            default -> throw new IllegalStateException("reading declares no exception", cause);
        };
    }

    private static Diagnostic failed(Throwable failure, Place place) {
        return Diagnostic.of(Code.UNREADABLE_FILE, place, "the Markdown parser failed near here: " + failure)
                .help("This is a fault of the program: please report it with the file. Until then write the passage differently.");
    }

    private Diagnostic tooSlow(Place text, int stop) {
        return Diagnostic
                .of(Code.LIMIT_EXCEEDED, at(text, stop),
                        "reading the text took more than " + limit.toMillis()
                                + " ms of processor time and was stopped here")
                .help("Look for long runs of brackets, asterisks, backslashes or `<` nearby. Until they are gone none of the text is shown.");
    }

    private static Place at(Place text, int offset) {
        return text.part(offset, offset);
    }

    private static Checked<Document> nothing(Diagnostic why) {
        return new Checked<>(Document.EMPTY, List.of(why));
    }
}
