package dev.touchstone.page;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Verdict.Choice;
import dev.touchstone.article.Verdict.Condition;
import dev.touchstone.library.Library;
import dev.touchstone.markdown.Inline;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.page.prose.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the recommendations of a verdict: in full, and in brief.
record Choices(Library library, Comparison comparison, Scope scope) {

    private static final String WHEN = " when";
    private static final int MOST_IN_BRIEF = 2;

    List<ChoiceView> all() {
        return comparison.verdict().choices().stream().map(this::view).toList();
    }

    private ChoiceView view(Choice choice) {
        String heading = InlineHtml.words(choice.heading());
        boolean hasWhen = heading.endsWith(WHEN);
        String name = hasWhen ? heading.substring(0, heading.length() - WHEN.length()) : heading;
        List<ChoiceView.Condition> conditions = choice.conditions()
                .stream()
                .map(condition -> new ChoiceView.Condition(new InlineHtml(scope).of(condition.text()),
                        isProved(choice, condition)))
                .toList();
        return new ChoiceView(choice.anchor(), heading, name, new InlineHtml(scope).of(brief(choice, hasWhen)),
                conditions,
                conditions.stream().noneMatch(ChoiceView.Condition::isProved));
    }

    private boolean isProved(Choice choice, Condition condition) {
        return !choice.together() && !condition.reasons().isEmpty() && condition.reasons()
                .stream()
                .allMatch(reason -> library.proves(comparison, choice, reason.value()));
    }

    /// `when one thing; and when another.`: conditions with reasons come first, since they are what the table can prove.
    private List<Inline> brief(Choice choice, boolean hasWhen) {
        List<Condition> telling = choice.conditions()
                .stream()
                .sorted(Comparator.comparing(condition -> condition.reasons().isEmpty()))
                .limit(MOST_IN_BRIEF)
                .toList();
        List<Inline> sentence = new ArrayList<>();
        for (int i = 0; i < telling.size(); i++) {
            String joint = i == 0 ? "" : "; and ";
            sentence.add(words(joint + (hasWhen ? "when " : "")));
            sentence.addAll(SentenceEnd.stripped(telling.get(i).text()));
        }
        sentence.add(words("."));
        return telling.isEmpty() ? List.of() : sentence;
    }

    private Inline words(String text) {
        return new Inline.TextRun(text, comparison.file().start());
    }
}
