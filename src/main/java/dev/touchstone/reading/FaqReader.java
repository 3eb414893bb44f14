package dev.touchstone.reading;

import dev.touchstone.article.Question;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.markdown.Heading;
import dev.touchstone.markdown.Section;
import dev.touchstone.markdown.Slug;
import java.util.List;

/// Reads the section `FAQ`: each third-level heading is a question, and what is below it the answer.
record FaqReader(ArticleParts parts) {

    List<Question> read(Section section) {
        section.blocks()
                .stream()
                .limit(1)
                .forEach(block -> parts.findings()
                        .add(
                                Diagnostic.of(Code.MISPLACED_CONTENT, block.place().at(), "this belongs to no question")
                                        .help("Write it below a question, `### …?`, or into another section.")));
        return section.sections().stream().map(this::question).toList();
    }

    private Question question(Section section) {
        parts.prose().tellIfEmpty(section);
        Heading heading = section.heading();
        String slug = Slug.of(heading.text());
        String anchor = parts.ids().heading(heading, slug.isEmpty() ? "" : "faq-" + slug);
        return new Question(anchor, heading.content(), parts.prose().read(section));
    }
}
