package dev.touchstone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.touchstone.library.Address;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.pipeline.Content;
import dev.touchstone.render.Visitor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No link of a site leads nowhere: pages, answers to questions, other forms, files and parts of pages.
class EveryLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/small-site"})
    void leadsSomewhere(String folder) throws Exception {
        try (RunningSite site = RunningSite.of(folder)) {
            Crawler crawler = new Crawler(site.address(""), site.edition().site().baseUrl());

            List<String> broken = crawler.crawl();

            assertThat(broken).isEmpty();
            assertThat(crawler.read())
                    .containsAll(site.edition().site().pages().stream().map(SitePath::value).toList());
            assertThat(crawler.read()).anyMatch(page -> page.startsWith("/compare?"));
            crawler.close();
        }
    }

    @Test
    void isSeenWhereItDoesNot() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = """
                    <p id="here"><a href="#here">fine</a> <a href="/?asked#there">no part</a> <a href="https://site.example/gone">no page</a>
                    """
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/") ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        Crawler crawler = new Crawler("http://127.0.0.1:" + server.getAddress().getPort(), "https://site.example");

        assertThat(crawler.crawl()).containsExactlyInAnyOrder("/ -> /gone: 404", "/?asked -> /gone: 404",
                "/ -> /?asked#there: no such part");

        crawler.close();
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/small-site"})
    void leadsFromEveryAddressThatEverWas(String folder) throws Exception {
        try (RunningSite site = RunningSite.of(folder)) {
            Visitor visitor = new Visitor(site.edition().site());
            Set<Address> addresses = Content.read(Path.of(folder), RunningSite.TODAY)
                    .ledger()
                    .written()
                    .ledger()
                    .entries()
                    .keySet();

            assertThat(addresses).isNotEmpty()
                    .allSatisfy(address -> assertThat(visitor.follow(address)).as(address.toString())
                            .matches(address.isPage() ? "there|on .+|a choice of .+|told: .+"
                                    : "there|at .+|a choice of .+|told: .+"));
        }
    }
}
