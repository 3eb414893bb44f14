package dev.touchstone.lab.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.touchstone.lab.process.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private final AtomicLong asked = new AtomicLong();
    private HttpServer server = serve();

    private static HttpServer serve() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @BeforeEach
    void start() {
        answer("/length", 2);
        answer("/chunks", 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// @param length as the server takes it: zero for chunks
    private void answer(String path, long length) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, length);
            exchange.getResponseBody().write("ok".getBytes(UTF_8));
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Requests requests(String path, String expected) {
        return new Requests(server.getAddress().getPort(), path, 4, expected);
    }

    @Test
    void countEveryAnswerOnce() throws Failure {
        Load load = requests("/length", "ok").send(Duration.ofMillis(300));

        assertThat(load.answers()).isPositive().isBetween(asked.get() - 4, asked.get());
        assertThat(load.perSecond()).isEqualTo(load.answers() / load.seconds());
        assertThat(load.ownShare()).isBetween(0.0, 1.2);
    }

    @Test
    void understandAnswersInChunks() throws Failure {
        assertThat(requests("/chunks", "ok").send(Duration.ofMillis(200)).answers()).isPositive();
    }

    @Test
    void refuseAnotherAnswer() {
        assertThatThrownBy(() -> requests("/length", "yes").send(Duration.ofMillis(200)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(
                        "it answered with status 200 and `ok`, and should have answered with 200 and `yes`");
    }

    @Test
    void refuseAnotherStatus() {
        assertThatThrownBy(() -> requests("/nowhere", "ok").send(Duration.ofMillis(200)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("status 404");
    }

    @Test
    void giveLatenciesByShare() {
        Histogram histogram = new Histogram();
        for (int i = 0; i < 99; i++) {
            histogram.add(101_000);
        }
        histogram.add(10_001_000);
        Load load = new Load(100, 1, 0.5, histogram);

        assertThat(load.latency(0.5)).isEqualTo(0.105);
        assertThat(load.latency(0.99)).isEqualTo(0.105);
        assertThat(load.latency(1)).isEqualTo(10.005);
    }
}
