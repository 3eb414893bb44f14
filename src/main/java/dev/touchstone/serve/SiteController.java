package dev.touchstone.serve;

import dev.touchstone.page.Layout;
import dev.touchstone.page.Reply.Elsewhere;
import dev.touchstone.page.Reply.Refused;
import dev.touchstone.page.Reply.Shown;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.query.Query;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Resource.Asset;
import dev.touchstone.site.Resource.Choices;
import dev.touchstone.site.Resource.Document;
import dev.touchstone.site.Resource.Gone;
import dev.touchstone.site.Resource.PageResource;
import dev.touchstone.site.Resource.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// Answers every address from the current edition.
@RestController
final class SiteController {

    private final CurrentEdition current;

    SiteController(CurrentEdition current) {
        this.current = current;
    }

    @RequestMapping(path = "/**", method = {RequestMethod.GET, RequestMethod.HEAD})
    ResponseEntity<byte[]> get(HttpServletRequest request) {
        ServedEdition edition = current.get();
        String path = request.getRequestURI();
        return edition.find(path).map(resource -> switch (resource) {
            case PageResource page -> Answer.found(edition.body(path), current.freshness(), request);
            case Asked asked -> asked(edition, asked, request);
            case Document document -> Answer.found(edition.body(path), current.freshness(), request);
            case Asset asset -> Answer.found(edition.body(path), Answer.FOR_EVER, request);
            case Redirect(SitePath target) -> moved(target, request);
            case Gone gone -> Answer.error(HttpStatus.GONE, edition.body(path), request);
            case Choices choices -> Answer.error(HttpStatus.MULTIPLE_CHOICES, edition.body(path), request);
        }).orElseGet(() -> Answer.error(HttpStatus.NOT_FOUND, edition.error(404), request));
    }

    private ResponseEntity<byte[]> asked(ServedEdition edition, Asked asked, HttpServletRequest request) {
        Query query = Query.read(Objects.requireNonNullElse(request.getQueryString(), ""));
        if (query.isEmpty()) {
            return Answer.found(edition.body(request.getRequestURI()), current.freshness(), request);
        }
        return switch (asked.inquiry().answer(query)) {
            case Shown(Layout layout) -> Answer.found(edition.body(layout), current.freshness(), request);
            case Refused refused ->
                Answer.error(HttpStatus.BAD_REQUEST, edition.body(refused.layout()), request);
            case Elsewhere(String address) -> moved(address);
        };
    }

    private static ResponseEntity<byte[]> moved(SitePath target, HttpServletRequest request) {
        String query = request.getQueryString();
        String location = query == null ? target.value() : target.value() + "?" + query;
        return moved(location);
    }

    private static ResponseEntity<byte[]> moved(String location) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .cacheControl(CacheControl.maxAge(Answer.FRESH))
                .header(HttpHeaders.LOCATION, URI.create(location).toString())
                .build();
    }
}
