package dev.touchstone.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Follows every link of a running site from its front page, as a search engine does, and remembers those that lead nowhere.
///
/// Every page without a question is read, and every question that such a page asks; what those pages ask in turn is only fetched.
final class Crawler {

    private static final String LINKS = "a[href], link[href], form[action], img[src], script[src], source[srcset], iframe[src]";

    private final String origin;
    private final String published;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Arrived> arrived = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final Map<String, Set<String>> fragments = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    /// @param origin where the site runs, without a slash at its end
    /// @param published how the site writes its own address
    Crawler(String origin, String published) {
        this.origin = origin;
        this.published = published;
    }

    /// Where a link led.
    private record Arrived(int status, String type, String body, Set<String> ids) {

        private Arrived {
            ids = Set.copyOf(ids);
        }
    }

    /// Reads everything that can be reached, and says of each link that leads nowhere on which page it stands.
    List<String> crawl() throws IOException, InterruptedException {
        waiting.add("/");
        while (!waiting.isEmpty()) {
            String page = waiting.remove();
            if (read.add(page)) {
                follow(page);
            }
        }
        fragments.forEach((target, froms) -> {
            String page = target.substring(0, target.indexOf('#'));
            Set<String> ids = Objects.requireNonNull(arrived.get(page)).ids();
            String fragment = target.substring(target.indexOf('#') + 1);
            if (!ids.contains(fragment)) {
                broken.add(froms.iterator().next() + " -> " + target + ": no such part");
            }
        });
        return List.copyOf(broken);
    }

    /// Every page that was read.
    Set<String> read() {
        return Set.copyOf(read);
    }

    private void follow(String page) throws IOException, InterruptedException {
        boolean isAsked = page.contains("?");
        for (String link : links(page, fetch(page).body())) {
            int hash = link.indexOf('#');
            String target = hash < 0 ? link : link.substring(0, hash);
            Arrived there = fetch(target);
            if (there.status() != 200) {
                broken.add(page + " -> " + target + ": " + there.status());
            } else if (there.type().startsWith("text/html")) {
                if (hash >= 0) {
                    fragments.computeIfAbsent(link, any -> new TreeSet<>()).add(page);
                }
                if (!isAsked || !target.contains("?")) {
                    waiting.add(target);
                }
            }
        }
    }

    private Set<String> links(String page, String body) {
        Set<String> links = new LinkedHashSet<>();
        Document document = Jsoup.parse(body, origin + page);
        document.select(LINKS)
                .stream()
                .flatMap(element -> Stream.of("href", "action", "src", "srcset")
                        .filter(element::hasAttr)
                        .map(element::absUrl))
                .map(link -> link.replace(published, origin))
                .filter(link -> link.startsWith(origin + "/"))
                .map(link -> link.substring(origin.length()))
                .forEach(links::add);
        return links;
    }

    private Arrived fetch(String address) throws IOException, InterruptedException {
        Arrived known = arrived.get(address);
        if (known != null) {
            return known;
        }
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(origin + address)).build(),
                BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        boolean isPage = type.startsWith("text/html");
        boolean isRead = isPage && response.statusCode() == 200;
        Arrived there = new Arrived(response.statusCode(), type, isRead ? response.body() : "",
                isRead ? Set.copyOf(Jsoup.parse(response.body()).select("[id]").eachAttr("id")) : Set.of());
        arrived.put(address, there);
        return there;
    }

    void close() {
        client.close();
    }
}
