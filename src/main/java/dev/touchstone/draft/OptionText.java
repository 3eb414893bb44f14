package dev.touchstone.draft;

import dev.touchstone.markdown.Slug;
import dev.touchstone.proposal.Topic;
import dev.touchstone.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what an imported article says of one runtime by itself, and writes the section about it. It lives as long as one import.
final class OptionText {

    private final List<Located<String>> bestFor = new ArrayList<>();
    private final List<Located<String>> pros = new ArrayList<>();
    private final List<Located<String>> cons = new ArrayList<>();
    private final List<Located<String>> others = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    void add(String heading, List<Located<String>> labels) {
        for (Located<String> label : labels) {
            if (label.value().toLowerCase(Locale.ROOT).equals("best for")) {
                bestFor.add(label);
            } else if (taken.add(Slug.of(label.value()))) {
                (Topic.isPros(heading) ? pros : Topic.isCons(heading) ? cons : others).add(label);
            }
        }
    }

    String text(String name) {
        List<String> parts = new ArrayList<>(List.of("## " + Spelling.markdown(name)));
        if (!bestFor.isEmpty()) {
            parts.add(ImportSections.origin("In the original:", bestFor));
        }
        parts.add("**Best for:** to be written.");
        if (!others.isEmpty()) {
            parts.add(ImportSections.origin("In the original:", others));
            parts.add(bullets(others));
        }
        points("Pros", pros, parts);
        points("Cons", cons, parts);
        return String.join("\n\n", parts);
    }

    private static void points(String heading, List<Located<String>> labels, List<String> parts) {
        if (!labels.isEmpty()) {
            parts.add("### " + heading);
            parts.add(ImportSections.origin("In the original:", labels));
            parts.add(bullets(labels));
        }
    }

    private static String bullets(List<Located<String>> labels) {
        return labels.stream().map(ImportSections::bullet).collect(Collectors.joining("\n"));
    }
}
