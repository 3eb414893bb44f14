package dev.touchstone.lab.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// A process of the lab, from its start to its end. Whatever happens, closing it ends the whole tree, and nothing else.
public final class Child implements AutoCloseable {

    private static final Set<Child> RUNNING = ConcurrentHashMap.newKeySet();

    /// How long a program may take to end by itself after its input has ended.
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Process process;
    private final Output output;
    private final Warden warden;
    private final long started;

    private Child(Process process, Output output, Warden warden, long started) {
        this.process = process;
        this.output = output;
        this.warden = warden;
        this.started = started;
    }

    public static Child start(Launch launch) throws Failure {
        ProcessBuilder builder = new ProcessBuilder(launch.line()).directory(launch.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(launch.variables());
        long started = System.nanoTime();
        try {
            Process process = builder.start();
            Child child = new Child(process, Output.of(process), Warden.of(process, launch.bounds()), started);
            RUNNING.add(child);
            return child;
        } catch (IOException impossible) {
            throw new Failure("it could not be started: " + impossible.getMessage());
        }
    }

    /// Ends everything that the lab has started.
    public static void endAll() {
        RUNNING.forEach(Child::kill);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /// The next line that it prints.
    public Output.Line line() throws Failure {
        return output.next(warden::verdict, this::isRunning);
    }

    /// How many milliseconds after its start a line was there.
    public double millisecondsTo(Output.Line line) {
        return (line.at() - started) / 1e6;
    }

    /// Tells what is wrong with it, if anything is.
    public void check() throws Failure {
        output.check(warden.verdict());
        if (!isRunning()) {
            throw output.ended(process.exitValue());
        }
    }

    private boolean isRunning() {
        return process.isAlive();
    }

    /// Lets it end by itself, as a program does whose input has ended.
    public void finish() throws Failure {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                // servers with threads of their own often stay: that is no fault of what they did before
                kill();
            }
        } catch (IOException alreadyClosed) {
            kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("the run was interrupted");
        } finally {
            output.check(warden.verdict());
        }
    }

    private void kill() {
        Proc.tree(process.toHandle()).reversed().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        kill();
        warden.close();
        RUNNING.remove(this);
        try {
            process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
            output.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Runs something to its end and gives what it printed, its errors with it where there was nothing else.
    public static String run(Launch launch) throws Failure {
        try (Child child = start(launch)) {
            child.process.getOutputStream().close();
            while (!child.process.waitFor(20, TimeUnit.MILLISECONDS)) {
                child.output.check(child.warden.verdict());
            }
            return child.output.all(child.process.exitValue());
        } catch (IOException closed) {
            throw new Failure("it could not be talked to: " + closed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("the run was interrupted");
        }
    }
}
