package dev.touchstone.serve;

import dev.touchstone.page.share.EmbedCode;
import dev.touchstone.page.share.Room;
import dev.touchstone.query.Query;
import dev.touchstone.render.Oembed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells other sites how to show a comparison, a row or a cell of this one, as oEmbed has it; of addresses elsewhere it knows nothing.
@RestController
final class OembedController {

    private final CurrentEdition current;

    OembedController(CurrentEdition current) {
        this.current = current;
    }

    @GetMapping("/oembed")
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        ServedEdition edition = current.get();
        Refusal refusal = new Refusal(edition, request.getRequestURI(), request);
        Query query = Query.read(Objects.requireNonNullElse(request.getQueryString(), ""));
        Optional<String> url = query.value("url");
        Optional<Oembed> format = format(query.value("format").orElse("json"));
        if (url.isEmpty()) {
            return refusal.told(HttpStatus.BAD_REQUEST, "The parameter `url` names what is to be shown.");
        }
        if (format.isEmpty()) {
            return refusal.told(HttpStatus.NOT_IMPLEMENTED, "There are the formats `json` and `xml`.");
        }
        return edition.edition()
                .site()
                .embed(url.get(), new Room(most(query, "maxwidth"), most(query, "maxheight")))
                .map(code -> found(edition, code, format.get(), request))
                .orElseGet(() -> refusal.told(HttpStatus.NOT_FOUND,
                        "The parameter `url` names no comparison, row or cell of this site."));
    }

    private ResponseEntity<byte[]> found(ServedEdition edition, EmbedCode code, Oembed format,
            HttpServletRequest request) {
        return Answer.found(edition.body(code, format), Answer.kept(current.freshness()), request);
    }

    private static Optional<Oembed> format(String name) {
        return switch (name) {
            case "json" -> Optional.of(Oembed.JSON);
            case "xml" -> Optional.of(Oembed.XML);
            default -> Optional.empty();
        };
    }

    /// A number of pixels; what is none limits nothing.
    private static int most(Query query, String name) {
        return query.value(name)
                .filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
    }
}
