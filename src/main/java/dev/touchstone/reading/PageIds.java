package dev.touchstone.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.markdown.Heading;
import dev.touchstone.markdown.Slug;
import dev.touchstone.source.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The ids of one page: gives each thing on it the fragment it is linked by, and tells where two would have the same.
final class PageIds {

    private static final String HELP = "Put an id of its own behind the heading, such as `{#another-name}`.";

    private final Set<String> own;
    private final Map<String, Place> taken = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Findings findings;

    /// @param own ids that the page itself uses, whatever the article says
    PageIds(Set<String> own, Findings findings) {
        this.own = Set.copyOf(own);
        this.findings = findings;
    }

    /// The id of a heading: the explicit one, or else one made of its words.
    String heading(Heading heading) {
        return heading(heading, Slug.of(heading.text()));
    }

    /// The id of a heading: the explicit one, or else the one offered.
    String heading(Heading heading, String offered) {
        return give(heading.id().isEmpty() ? offered : heading.id(), heading.place(), HELP);
    }

    /// An id for something at a place; where it is taken, that is told, and a free one is given so that the page stays whole.
    String give(String wanted, Place place, String help) {
        if (wanted.isEmpty()) {
            findings.add(Diagnostic.of(Code.INVALID_VALUE, place, "no address can be made of `" + place.text() + "`")
                    .help(HELP));
            return free("section");
        }
        if (own.contains(wanted)) {
            findings.add(Diagnostic
                    .of(Code.DUPLICATE_ID, place, "the page itself has a part with the address `#" + wanted + "`")
                    .help(help));
            return free(wanted);
        }
        Place first = taken.putIfAbsent(wanted, place);
        if (first != null) {
            findings.add(Diagnostic.of(Code.DUPLICATE_ID, place, "the address `#" + wanted + "` is taken")
                    .help(help)
                    .also(first, "by this"));
            return free(wanted);
        }
        given.add(wanted);
        return wanted;
    }

    private String free(String wanted) {
        String free = wanted;
        for (int number = 2; own.contains(free) || given.contains(free) || taken.containsKey(free); number++) {
            free = wanted + "-" + number;
        }
        given.add(free);
        return free;
    }
}
