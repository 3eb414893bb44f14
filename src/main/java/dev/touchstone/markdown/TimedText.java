package dev.touchstone.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// A text that can be read only for so long: the parser reads every character through it, and is stopped there.
///
/// What counts is the processor time of the reading thread, so that a busy or sleeping machine makes no text unreadable.
final class TimedText implements CharSequence {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Looking at the clock costs as much as some hundred characters.
    private static final int READS_PER_LOOK = 4096;

    private final String text;
    private final long limit;
    private volatile long begun = Long.MAX_VALUE;
    private int reads;
    private int last;

    TimedText(String text, Duration limit) {
        this.text = text;
        this.limit = limit.toNanos();
    }

    /// Starts the clock; called by the thread that will read.
    void begin() {
        begun = time(Thread.currentThread());
    }

    /// The time that the reading thread has used, in nanoseconds; less than nothing before it has begun.
    long used(Thread reader) {
        return time(reader) - begun;
    }

    /// The offset that was read last; a guess while another thread is still reading.
    int lastRead() {
        return last;
    }

    @Override
    public char charAt(int index) {
        last = index;
        reads++;
        if (reads % READS_PER_LOOK == 0 && used(Thread.currentThread()) > limit) {
            throw new TimeUp();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /// The processor time of a thread; where the machine does not tell it, the time that passes.
    private static long time(Thread thread) {
        long used = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.threadId()) : -1;
        return used < 0 ? System.nanoTime() : used;
    }

    /// Ends a reading that takes too long.
    static final class TimeUp extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
