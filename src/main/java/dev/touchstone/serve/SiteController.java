package dev.touchstone.serve;

import dev.touchstone.api.Answered;
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
import dev.touchstone.site.Resource.Pinned;
import dev.touchstone.site.Resource.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
            case PageResource _,Asked _,Pinned _,OtherForm _,NamedFile _,About _,Asset _,Redirect _,Gone _,Choices _ ->
                {
                }
        }
    }

    private ResponseEntity<byte[]> answer(Resource resource, ServedEdition edition, Refusal refusal) {
        HttpServletRequest request = refusal.request();
        String path = refusal.path();
        return switch (resource) {
            case PageResource page -> negotiated(edition, new SitePath(path), refusal);
            case Asked asked -> asked(edition, asked, refusal);
            case OtherForm(Forms.At at, Making making) -> form(edition, at, refusal);
            case Embed embed -> Answer.found(edition.body(path), Answer.kept(current.freshness()), request);
            case Pinned pinned -> Answer.found(edition.passing(path), Answer.kept(current.freshness()), request);
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
        return preferred(edition, new Forms.At(page.value(), Format.HTML), refusal,
                at -> found(edition, at, refusal.request()));
    }

    private static ResponseEntity<byte[]> preferred(ServedEdition edition, Forms.At page, Refusal refusal,
            Function<Forms.At, ResponseEntity<byte[]>> answer) {
        List<Forms.At> forms = Stream
                .concat(Stream.of(Format.HTML),
                        edition.edition().site().forms().of(page.page()).stream().map(Forms.At::format))
                .map(page::as)
                .toList();
        return Preference.of(refusal.request())
                .among(forms.stream().map(Forms.At::format).toList())
                .map(format -> answer.apply(page.as(format)))
                .orElseGet(() -> refusal.notAcceptable(forms.stream().map(Forms.At::path).toList()));
    }

    private ResponseEntity<byte[]> found(ServedEdition edition, Forms.At at, HttpServletRequest request) {
        return Answer.found(edition.body(at.path()), chosen(edition, at), request);
    }

    /// What is said of a form that the client's header chose.
    private HttpHeaders chosen(ServedEdition edition, Forms.At at) {
        HttpHeaders told = related(edition, at);
        told.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (at.format() != Format.HTML && Relations.hasRoom(at)) {
            told.set(HttpHeaders.CONTENT_LOCATION, at.path());
        }
        return told;
    }

    private HttpHeaders related(ServedEdition edition, Forms.At at) {
        HttpHeaders told = Answer.kept(current.freshness());
        told.addAll(HttpHeaders.LINK, Relations.of(edition.edition().site(), at));
        return told;
    }

    /// A page in another form, which its suffix chose; only those forms that answer queries mind one.
    private ResponseEntity<byte[]> form(ServedEdition edition, Forms.At at, Refusal refusal) {
        Forms.At asked = new Forms.At(at.page(), at.format(), query(refusal.request()));
        Optional<Answered> answered = asked.query().isEmpty() ? Optional.empty()
                : edition.edition().site().forms().answer(asked);
        return answered
                .map(answer -> answered(edition, answer, related(edition, asked), refusal))
                .orElseGet(() -> Answer.found(edition.body(refusal.path()), related(edition, at), refusal.request()));
    }

    private static ResponseEntity<byte[]> answered(ServedEdition edition, Answered answer, HttpHeaders told,
            Refusal refusal) {
        return switch (answer) {
            case Answered.Made(Making making) ->
                Answer.found(edition.body(making.form()), told, refusal.request());
            case Answered.Refused(List<Problem> problems) -> refusal.unclear(problems);
            case Answered.Elsewhere(Query plain) -> moved(plain.at(refusal.path()));
        };
    }

    /// A page that answers queries; without one it is like any other.
    private ResponseEntity<byte[]> asked(ServedEdition edition, Asked asked, Refusal refusal) {
        Forms.At page = new Forms.At(refusal.path(), Format.HTML, query(refusal.request()));
        if (page.query().isEmpty()) {
            return negotiated(edition, new SitePath(refusal.path()), refusal);
        }
        return preferred(edition, page, refusal, at -> edition.edition()
                .site()
                .forms()
                .answer(at)
                .map(answer -> answered(edition, answer, chosen(edition, at), refusal))
                .orElseGet(() -> page(edition, asked, at, refusal)));
    }

    private ResponseEntity<byte[]> page(ServedEdition edition, Asked asked, Forms.At at, Refusal refusal) {
        return switch (asked.inquiry().answer(at.query())) {
            case Shown(Layout layout) -> Answer.found(edition.body(layout, edition.edition().site().forms().like(at)),
                    chosen(edition, at), refusal.request());
            case Refused(Layout layout, List<Problem> problems) ->
                refusal.unclear(problems, edition.body(layout, List.of()));
            case Elsewhere(String address) -> moved(address);
        };
    }

    private static Query query(HttpServletRequest request) {
        return Query.read(Objects.requireNonNullElse(request.getQueryString(), ""));
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
