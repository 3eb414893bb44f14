package dev.touchstone.serve;

import dev.touchstone.api.Format;
import dev.touchstone.api.Forms;
import dev.touchstone.api.Making;
import dev.touchstone.page.Layout;
import dev.touchstone.page.Reply.Elsewhere;
import dev.touchstone.page.Reply.Refused;
import dev.touchstone.page.Reply.Shown;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.query.Problem;
import dev.touchstone.query.Query;
import dev.touchstone.site.Resource;
import dev.touchstone.site.Resource.About;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Resource.Asset;
import dev.touchstone.site.Resource.Choices;
import dev.touchstone.site.Resource.Embed;
import dev.touchstone.site.Resource.Gone;
import dev.touchstone.site.Resource.NamedFile;
import dev.touchstone.site.Resource.OtherForm;
import dev.touchstone.site.Resource.PageResource;
import dev.touchstone.site.Resource.Picture;
import dev.touchstone.site.Resource.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    ResponseEntity<byte[]> get(HttpServletRequest request, HttpServletResponse response) {
        ServedEdition edition = current.get();
        String path = request.getRequestURI();
        Refusal refusal = new Refusal(edition, path, request);
        return edition.find(path).map(resource -> {
            open(resource, edition, response);
            return answer(resource, edition, refusal);
        }).orElseGet(refusal::notFound);
    }

    /// What other sites are there to show may be loaded from anywhere, and nothing else.
    private static void open(Resource resource, ServedEdition edition, HttpServletResponse response) {
        switch (resource) {
            case Embed embed -> ResponseHeaders.frame(response);
            case Picture picture -> ResponseHeaders.share(response);
            case OtherForm(Forms.At at, Making making) when at.format() == Format.SVG ->
                ResponseHeaders.share(response);
            case Asset asset when asset.equals(edition.edition().site().assets().embedded()) ->
                ResponseHeaders.share(response);
            case PageResource _,Asked _,OtherForm _,NamedFile _,About _,Asset _,Redirect _,Gone _,Choices _ -> {
            }
        }
    }

    private ResponseEntity<byte[]> answer(Resource resource, ServedEdition edition, Refusal refusal) {
        HttpServletRequest request = refusal.request();
        String path = refusal.path();
        return switch (resource) {
            case PageResource page -> negotiated(edition, new SitePath(path), refusal);
            case Asked asked -> asked(edition, asked, refusal);
            case OtherForm(Forms.At at, Making making) ->
                Answer.found(edition.body(path), related(edition, at), request);
            case Embed embed -> Answer.found(edition.body(path), Answer.kept(current.freshness()), request);
            case NamedFile file -> Answer.found(edition.body(path), Answer.kept(current.freshness()), request);
            case About file -> Answer.found(edition.body(path), Answer.kept(current.freshness()), request);
            case Picture picture -> Answer.found(edition.body(path), Answer.kept(current.freshness()), request);
            case Asset asset -> Answer.found(edition.body(path), Answer.kept(Answer.FOR_EVER), request);
            case Redirect(SitePath target) -> moved(target, request);
            case Gone(Layout layout) -> refusal.gone(HttpStatus.GONE, layout, edition.body(path));
            case Choices(Layout layout) -> refusal.gone(HttpStatus.MULTIPLE_CHOICES, layout, edition.body(path));
        };
    }

    /// A page, in the form that the client would rather have.
    private ResponseEntity<byte[]> negotiated(ServedEdition edition, SitePath page, Refusal refusal) {
        List<Forms.At> forms = Stream
                .concat(Stream.of(new Forms.At(page.value(), Format.HTML)),
                        edition.edition().site().forms().of(page.value()).stream())
                .toList();
        return Preference.of(refusal.request())
                .among(forms.stream().map(Forms.At::format).toList())
                .map(format -> found(edition, new Forms.At(page.value(), format), refusal.request()))
                .orElseGet(() -> refusal.notAcceptable(forms.stream().map(Forms.At::path).toList()));
    }

    private ResponseEntity<byte[]> found(ServedEdition edition, Forms.At at, HttpServletRequest request) {
        HttpHeaders told = related(edition, at);
        told.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (at.format() != Format.HTML) {
            told.set(HttpHeaders.CONTENT_LOCATION, at.path());
        }
        return Answer.found(edition.body(at.path()), told, request);
    }

    private HttpHeaders related(ServedEdition edition, Forms.At at) {
        HttpHeaders told = Answer.kept(current.freshness());
        told.addAll(HttpHeaders.LINK, Relations.of(edition.edition().site(), at));
        return told;
    }

    /// A page that answers queries; without one it is like any other.
    private ResponseEntity<byte[]> asked(ServedEdition edition, Asked asked, Refusal refusal) {
        Query query = Query.read(Objects.requireNonNullElse(refusal.request().getQueryString(), ""));
        if (query.isEmpty()) {
            return negotiated(edition, new SitePath(refusal.path()), refusal);
        }
        return switch (asked.inquiry().answer(query)) {
            case Shown(Layout layout) ->
                Answer.found(edition.body(layout), Answer.kept(current.freshness()), refusal.request());
            case Refused(Layout layout, List<Problem> problems) -> refusal.unclear(problems, edition.body(layout));
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
