package dev.touchstone.serve;

import dev.touchstone.api.Format;
import dev.touchstone.api.Forms;
import dev.touchstone.api.Problem;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.page.GonePage;
import dev.touchstone.page.Layout;
import dev.touchstone.page.Link;
import dev.touchstone.page.NotFoundPage;
import dev.touchstone.page.Reply.Elsewhere;
import dev.touchstone.page.Reply.Refused;
import dev.touchstone.page.Reply.Shown;
import dev.touchstone.query.Query;
import dev.touchstone.query.Remedies;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Resource.PageResource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Why a request is not answered with what it asked for: a page for people, a problem document for programs.
///
/// @param path that was asked for
record Refusal(ServedEdition edition, String path, HttpServletRequest request) {

    private static final int LONGEST = 200;
    private static final int MOST_TRIED = 8;

    /// Nothing is at the address.
    ResponseEntity<byte[]> notFound() {
        NotFoundPage page = edition.edition().site().notFound(path);
        List<String> instead = page.instead().stream().map(Link::href).toList();
        List<String> forms = isForAProgram() ? forms(Format.of(path).page(path)) : List.of();
        List<String> near = isForAProgram() && forms.isEmpty() && instead.isEmpty() ? near() : forms;
        return answer(HttpStatus.NOT_FOUND, edition.body(page), problem(HttpStatus.NOT_FOUND, "nothing-here",
                forms.isEmpty() ? page.title() : "The page is there, but not in this form.",
                Stream.concat(instead.stream(), near.stream()).toList()));
    }

    /// Something was at the address.
    ResponseEntity<byte[]> gone(HttpStatus status, Layout layout, Body page) {
        List<String> targets = layout.page() instanceof GonePage gone
                ? gone.targets().stream().map(Link::href).toList()
                : List.of();
        String sentence = layout.page() instanceof GonePage gone ? gone.sentence() : "";
        return answer(status, page, problem(status, "gone", sentence, targets));
    }

    /// The page answers queries, but not this one.
    ResponseEntity<byte[]> unclear(List<dev.touchstone.query.Problem> problems, Body page) {
        return answer(HttpStatus.BAD_REQUEST, page, problem(problems));
    }

    /// So for a program, which gets no page.
    ResponseEntity<byte[]> unclear(List<dev.touchstone.query.Problem> problems) {
        return Answer.error(HttpStatus.BAD_REQUEST, edition.body(problem(problems)), request);
    }

    private Problem problem(List<dev.touchstone.query.Problem> problems) {
        String detail = problems.stream()
                .map(one -> one.sentence() + (one.offered().isEmpty() ? ""
                        : " Could be: " + String.join(", ", one.offered()) + "."))
                .collect(Collectors.joining(" "));
        return problem(HttpStatus.BAD_REQUEST, "unclear", detail, answerable(problems));
    }

    /// Addresses at which something similar is asked that has an answer.
    private List<String> answerable(List<dev.touchstone.query.Problem> problems) {
        Query asked = Query.read(Objects.requireNonNullElse(request.getQueryString(), ""));
        String page = Format.of(path).page(path);
        return edition.find(page)
                .filter(Asked.class::isInstance)
                .map(found -> ((Asked) found).inquiry())
                .map(inquiry -> new Remedies(asked, problems).all()
                        .limit(MOST_TRIED)
                        .flatMap(query -> switch (inquiry.answer(query)) {
                            case Shown _ -> Stream.of(query.at(path));
                            case Elsewhere(String address) -> Stream.of(path + address.substring(page.length()));
                            case Refused _ -> Stream.empty();
                        })
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /// The page is there, but in no form that the client accepts.
    ResponseEntity<byte[]> notAcceptable(List<String> forms) {
        Problem problem = problem(HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
                "The page is there in other forms than the Accept header names.", forms);
        return Answer.error(HttpStatus.NOT_ACCEPTABLE, edition.body(problem), request);
    }

    /// A program asked for something that there is not, or not so.
    ResponseEntity<byte[]> told(HttpStatus status, String detail) {
        return Answer.error(status, edition.body(problem(status, "", detail, List.of())), request);
    }

    /// Any other error.
    ResponseEntity<byte[]> error(HttpStatus status) {
        return answer(status, edition.error(status.value()), problem(status, "", status.is5xxServerError()
                ? "The fault is ours. Try again in a moment."
                : "The server understood the request, but has nothing to give for it.", List.of()));
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, Body page, Problem problem) {
        return Answer.error(status, isForAProgram() ? edition.body(problem) : page, request);
    }

    /// Who asks by the suffix of a form, or accepts such forms rather than pages.
    private boolean isForAProgram() {
        return Format.of(path) != Format.HTML || Preference.of(request).isOfAProgram();
    }

    private Problem problem(HttpStatus status, String anchor, String detail, List<String> nearest) {
        String query = request.getQueryString();
        return new Problem(forms().explanation(anchor), status.getReasonPhrase(), status.value(), detail,
                query == null ? path : path + "?" + query, nearest);
    }

    /// A page that is there, and its other forms.
    private List<String> forms(String page) {
        return edition.find(page).filter(found -> found instanceof PageResource || found instanceof Asked).isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(page), forms().of(page).stream().map(Forms.At::path)).toList();
    }

    /// The address beside which this one lies, if it was only mistyped.
    private List<String> near() {
        if (path.length() > LONGEST) {
            return List.of();
        }
        Format format = Format.of(path);
        Map<String, String> beside = forms().beside(format.page(path))
                .collect(Collectors.toMap(Refusal::name, page -> page, (first, same) -> first));
        return Nearest.to(name(format.page(path)), beside.keySet())
                .flatMap(name -> Optional.ofNullable(beside.get(name)))
                .map(page -> page + format.suffix())
                .stream()
                .toList();
    }

    private Forms forms() {
        return edition.edition().site().forms();
    }

    private static String name(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
