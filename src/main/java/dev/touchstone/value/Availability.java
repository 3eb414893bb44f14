package dev.touchstone.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From and until which version and behind which flag something is supported, collected from wherever an author says so.
/// What is not said is empty; a detail that is said twice shows in [#repeated()].
record Availability(String since, String until, String behind, List<String> repeated) {

    static final Availability NOTHING_SAID = new Availability("", "", "", List.of());

    private static final String VERSION = "[vV]?\\d[0-9A-Za-z.+_-]{0,30}";
    private static final String FLAG = "`?(?:-[A-Za-z]\\s(?!since\\b|until\\b|behind\\b)[^\\s,`-][^\\s,`]*"
            + "|-[^\\s,`]+|[A-Z][A-Z0-9_]*[_=][^\\s,`]*)`?";
    private static final Pattern DETAIL = Pattern
            .compile("\\G[\\s,]*(?:(?<word>(?i:since|until))\\s+(?<version>" + VERSION
                    + ")|(?i:behind)\\s+(?<flag>" + FLAG + "(?:\\s" + FLAG + "){0,4}))(?=[\\s,]|$)");

    Availability {
        repeated = List.copyOf(repeated);
    }

    /// Adds what a text says, if it says nothing but such details; empty where it is a note.
    Optional<Availability> and(String text) {
        Matcher detail = DETAIL.matcher(text);
        Availability all = this;
        int end = 0;
        while (detail.find()) {
            all = all.with(detail);
            end = detail.end();
        }
        return text.substring(end).isBlank() && end > 0 ? Optional.of(all) : Optional.empty();
    }

    private Availability with(Matcher detail) {
        String version = detail.group("version");
        if (version == null) {
            String flag = String.valueOf(detail.group("flag")).replace("`", "");
            return new Availability(since, until, flag, noting("behind", behind));
        }
        return detail.group("word").equalsIgnoreCase("since")
                ? new Availability(version, until, behind, noting("since", since))
                : new Availability(since, version, behind, noting("until", until));
    }

    private List<String> noting(String word, String before) {
        List<String> words = new ArrayList<>(repeated);
        if (!before.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    /// Whether it ends before it begins; only versions made of numbers can tell.
    boolean runsBackwards() {
        Optional<Version> start = VersionKind.parse(since);
        Optional<Version> end = VersionKind.parse(until);
        return start.isPresent() && end.isPresent() && end.get().range().isBelow(start.get().range());
    }
}
