package dev.touchstone.lint;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Explanation;
import java.util.ArrayList;
import java.util.List;

/// What some codes have in common, and the explanations of those codes. Every code belongs to one.
public record Topic(String title, List<Explanation> explanations) {

    /// Each topic begins with its first code and goes on to the first one of the next.
    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning(Code.MISSING_CONTENT, "Files and folders"),
            new Beginning(Code.MISSING_FRONT_MATTER, "Front matter and YAML"),
            new Beginning(Code.UNKNOWN_RUNTIME, "Names, links and sources"),
            new Beginning(Code.WRONG_COLUMNS, "Tables and cells"),
            new Beginning(Code.MISSING_SECTION, "Sections and prose"),
            new Beginning(Code.VERDICT_CONTRADICTS_TABLE, "Verdicts and reviews"),
            new Beginning(Code.INVALID_LEDGER, "Addresses"),
            new Beginning(Code.INVALID_EXEMPTION, "Exemptions"));

    private record Beginning(Code first, String title) {}

    public Topic {
        explanations = List.copyOf(explanations);
    }

    /// All topics, each with its explanations in the order of their codes.
    public static List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        for (Beginning beginning : BEGINNINGS) {
            topics.add(new Topic(beginning.title(),
                    Explanations.all().stream().filter(one -> of(one.code()).equals(beginning)).toList()));
        }
        return List.copyOf(topics);
    }

    private static Beginning of(Code code) {
        return BEGINNINGS.reversed().stream().filter(one -> one.first().compareTo(code) <= 0).findFirst().orElseThrow();
    }
}
