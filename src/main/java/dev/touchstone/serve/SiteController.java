package dev.touchstone.serve;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.Resource.Asset;
import dev.touchstone.site.Resource.Choices;
import dev.touchstone.site.Resource.Gone;
import dev.touchstone.site.Resource.NamedFile;
import dev.touchstone.site.Resource.OtherForm;
import dev.touchstone.site.Resource.PageResource;
import dev.touchstone.site.Resource.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
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
            case NamedFile file -> Answer.found(edition.body(path), current.freshness(), request);
            case OtherForm form -> Answer.found(edition.body(path), current.freshness(), request);
            case Asset asset -> Answer.found(edition.body(path), Answer.FOR_EVER, request);
            case Redirect(SitePath target) -> moved(target, request);
            case Gone gone -> Answer.error(HttpStatus.GONE, edition.body(path), request);
            case Choices choices -> Answer.error(HttpStatus.MULTIPLE_CHOICES, edition.body(path), request);
        }).orElseGet(() -> Answer.error(HttpStatus.NOT_FOUND, edition.error(404), request));
    }

    private static ResponseEntity<byte[]> moved(SitePath target, HttpServletRequest request) {
        String query = request.getQueryString();
        String location = query == null ? target.value() : target.value() + "?" + query;
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .cacheControl(CacheControl.maxAge(Answer.FRESH))
                .header(HttpHeaders.LOCATION, URI.create(location).toString())
                .build();
    }
}
