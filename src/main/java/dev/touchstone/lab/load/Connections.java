package dev.touchstone.lab.load;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.touchstone.benchmark.Method;
import dev.touchstone.lab.process.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Connections to a server on this machine's own address, each of which has echoed once and is idle now.
public final class Connections implements AutoCloseable {

    private static final byte[] WORD = "ping".getBytes(US_ASCII);
    private static final byte[] MASK = {17, 34, 51, 68};
    private static final int PATIENCE_MS = 5000;

    private final List<SocketChannel> open = new ArrayList<>();

    private Connections() {}

    public static Connections open(int port, Method.Hold method) throws Failure {
        Connections connections = new Connections();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            for (int i = 0; i < method.connections(); i++) {
                connections.add(address, method.protocol());
            }
            return connections;
        } catch (Failure | IOException broken) {
            throw connections.failed(broken);
        }
    }

    public int count() {
        return open.size();
    }

    private void add(InetSocketAddress address, Method.Protocol protocol) throws IOException, Failure {
        SocketChannel channel = SocketChannel.open();
        channel.socket().connect(address, PATIENCE_MS);
        channel.socket().setSoTimeout(PATIENCE_MS);
        open.add(channel);
        switch (protocol) {
            case TCP -> echo(channel, WORD, WORD);
            case WEBSOCKET -> {
                upgrade(channel, address.getPort());
                echo(channel, masked(), framed());
            }
        }
    }

    private void echo(SocketChannel channel, byte[] sent, byte[] wanted) throws IOException, Failure {
        channel.write(ByteBuffer.wrap(sent));
        byte[] found = channel.socket().getInputStream().readNBytes(wanted.length);
        if (!Arrays.equals(found, wanted)) {
            throw new Failure("a connection did not echo what it was sent");
        }
    }

    private void upgrade(SocketChannel channel, int port) throws IOException, Failure {
        channel.write(ByteBuffer.wrap(("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dG91Y2hzdG9uZSBwcm9iZQ=="
                + "\r\nSec-WebSocket-Version: 13\r\n\r\n").getBytes(US_ASCII)));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = channel.socket().getInputStream().read();
            if (next < 0 || head.length() > 4096) {
                throw new Failure("it did not take up the protocol of WebSocket: "
                        + head.toString().lines().findFirst().orElse(""));
            }
            head.append((char) next);
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new Failure(
                    "it did not take up the protocol of WebSocket: " + head.toString().lines().findFirst().orElse(""));
        }
    }

    /// A text frame as clients send it.
    private static byte[] masked() {
        byte[] frame = new byte[6 + WORD.length];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (0x80 | WORD.length);
        System.arraycopy(MASK, 0, frame, 2, MASK.length);
        for (int i = 0; i < WORD.length; i++) {
            frame[6 + i] = (byte) (WORD[i] ^ MASK[i % MASK.length]);
        }
        return frame;
    }

    /// A text frame as servers send it.
    private static byte[] framed() {
        byte[] frame = new byte[2 + WORD.length];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) WORD.length;
        System.arraycopy(WORD, 0, frame, 2, WORD.length);
        return frame;
    }

    private Failure failed(Exception broken) {
        Failure failure = new Failure("connection " + count() + " failed: " + broken.getMessage());
        try {
            close();
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
        return failure;
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : open) {
            channel.close();
        }
        open.clear();
    }
}
