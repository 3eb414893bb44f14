package dev.touchstone.serve;

import dev.touchstone.query.Query;
import dev.touchstone.search.SearchQuestion;
import dev.touchstone.search.Suggestion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Suggests, to somebody who is typing, where they may be going.
///
/// The answer has the form that browsers know from OpenSearch: what was typed, then titles, then what each is, then addresses.
@RestController
final class SuggestController {

    private final CurrentEdition current;

    SuggestController(CurrentEdition current) {
        this.current = current;
    }

    @GetMapping(path = "/search/suggest", produces = "application/x-suggestions+json")
    ResponseEntity<List<Object>> suggest(HttpServletRequest request) {
        String typed = Query.read(Objects.requireNonNullElse(request.getQueryString(), ""))
                .value(SearchQuestion.TEXT)
                .orElse("");
        List<Suggestion> found = current.get().edition().site().search().suggest(typed);
        return ResponseEntity.ok()
                .cacheControl(current.freshness().isZero() ? CacheControl.noCache()
                        : CacheControl.maxAge(current.freshness()).cachePublic())
                .body(List.of(typed, found.stream().map(Suggestion::title).toList(),
                        found.stream().map(one -> one.kind().word()).toList(),
                        found.stream().map(one -> one.address().toString()).toList()));
    }
}
