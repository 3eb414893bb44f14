package dev.touchstone.lab.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.lab.process.Failure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Iterator;

/// Asks a server on this machine's own address, on one thread: each client sends its next request when it has its answer.
public final class Requests {

    /// How long nothing at all may come.
    private static final long SILENCE_MS = 5000;

    private final InetSocketAddress address;
    private final byte[] request;
    private final int clients;
    private final byte[] expected;

    public Requests(int port, String path, int clients, String expected) {
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").getBytes(US_ASCII);
        this.clients = clients;
        this.expected = expected.getBytes(UTF_8);
    }

    /// Asks for as long as that.
    public Load send(Duration duration) throws Failure {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < clients; i++) {
                connect(selector);
            }
            return send(selector, duration);
        } catch (IOException broken) {
            throw new Failure("it could not be asked: " + broken.getMessage());
        }
    }

    private Client connect(Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open(address);
        channel.configureBlocking(false);
        channel.socket().setTcpNoDelay(true);
        Client client = new Client(channel);
        channel.register(selector, SelectionKey.OP_READ, client);
        return client;
    }

    private Load send(Selector selector, Duration duration) throws IOException, Failure {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Histogram histogram = new Histogram();
        long cpu = threads.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        long end = begun + duration.toNanos();
        for (SelectionKey key : selector.keys()) {
            ((Client) key.attachment()).ask();
        }
        long now = begun;
        while (now < end) {
            if (selector.select(SILENCE_MS) == 0) {
                throw new Failure("it did not answer for " + SILENCE_MS / 1000 + " s");
            }
            for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext();) {
                SelectionKey key = keys.next();
                keys.remove();
                Client client = (Client) key.attachment();
                long latency = client.read();
                if (latency >= 0) {
                    histogram.add(latency);
                    askAgain(selector, key, client);
                }
            }
            now = System.nanoTime();
        }
        double seconds = (now - begun) / 1e9;
        double share = (threads.getCurrentThreadCpuTime() - cpu) / 1e9 / seconds;
        close(selector);
        if (histogram.total() == 0) {
            throw new Failure("it answered nothing in " + duration.toSeconds() + " s");
        }
        return new Load(histogram.total(), seconds, share, histogram);
    }

    /// A server that closes the connection behind each answer is asked over a new one, as a browser would.
    private void askAgain(Selector selector, SelectionKey key, Client client) throws IOException {
        if (client.isClosing()) {
            key.cancel();
            client.close();
            connect(selector).ask();
        } else {
            client.ask();
        }
    }

    private static void close(Selector selector) throws IOException {
        for (SelectionKey key : selector.keys()) {
            ((Client) key.attachment()).close();
        }
    }

    /// One connection and the answer that is under way on it.
    private final class Client {

        private final SocketChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(16 * 1024);
        private long asked;
        private boolean closing;

        Client(SocketChannel channel) {
            this.channel = channel;
        }

        boolean isClosing() {
            return closing;
        }

        void ask() throws IOException {
            asked = System.nanoTime();
            ByteBuffer out = ByteBuffer.wrap(request);
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }

        /// How long the answer took in ns; negative as long as there is more of it to come.
        long read() throws IOException, Failure {
            int count = channel.read(buffer);
            Reply reply = Reply.in(buffer.array(), buffer.position(), count < 0);
            if (!reply.isWhole()) {
                if (count < 0) {
                    throw new Failure("it closed a connection before it had answered");
                }
                if (!buffer.hasRemaining()) {
                    throw new Failure("its answer is longer than " + buffer.capacity() + " bytes");
                }
                return -1;
            }
            reply.check(expected);
            closing = reply.isLast() || count < 0;
            buffer.clear();
            return System.nanoTime() - asked;
        }

        void close() throws IOException {
            channel.close();
        }
    }
}
