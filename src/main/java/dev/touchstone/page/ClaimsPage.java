package dev.touchstone.page;

import dev.touchstone.page.claim.ClaimView;
import java.util.List;

/// Every claim that was taken from a source, and what came of it.
///
/// @param problems why there is no answer; none where there is one
/// @param all how many claims there are
/// @param shown how many of them are on this page
/// @param counts how many came to what
/// @param groups by the source that claims them
public record ClaimsPage(
    Frame frame,
    String title,
    List<ProblemView> problems,
    int all,
    int shown,
    List<Count> counts,
    AskForm form,
    List<Group> groups,
    List<CitedSource> sources
) implements Page {

    public ClaimsPage {
        problems = List.copyOf(problems);
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }

    /// How many claims came to the same.
    ///
    /// @param href those alone
    public record Count(String words, String href, int claims) {}

    /// What one source claims.
    public record Group(String id, Link source, List<ClaimView> claims) {

        public Group {
            claims = List.copyOf(claims);
        }
    }
}
