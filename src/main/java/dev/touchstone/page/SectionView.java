package dev.touchstone.page;

import dev.touchstone.article.FreeSection;
import dev.touchstone.article.Question;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.page.prose.ProseHtml;
import dev.touchstone.page.prose.Scope;

/// A headed piece of prose: a free section, or a question with its answer.
///
/// @param title the heading's words, for the contents
public record SectionView(String anchor, String title, Html heading, Html text) {

    private static final int SECTION = 2;
    private static final int QUESTION = 3;

    static SectionView of(FreeSection section, Scope scope) {
        return new SectionView(section.anchor(), InlineHtml.words(section.heading()),
                new InlineHtml(scope).of(section.heading()), new ProseHtml(scope).of(section.prose(), SECTION + 1));
    }

    static SectionView of(Question question, Scope scope) {
        return new SectionView(question.anchor(), InlineHtml.words(question.question()),
                new InlineHtml(scope).of(question.question()),
                new ProseHtml(scope).of(question.answer(), QUESTION + 1));
    }
}
