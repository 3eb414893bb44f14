package dev.touchstone.cite;

import dev.touchstone.article.Article;
import dev.touchstone.article.Benchmark;
import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.FreeSection;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Option;
import dev.touchstone.article.Question;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Verdict;
import dev.touchstone.markdown.PlainText;
import java.util.List;
import java.util.stream.Stream;

/// The words of an article's running text, in its order. Discussions are not among them: they belong to their rows.
final class ArticleText {

    private ArticleText() {}

    static List<String> of(Article article) {
        return switch (article) {
            case Comparison comparison -> comparison(comparison).toList();
            case RuntimeProfile runtime -> ProseWords.of(runtime.prose());
            case Criterion criterion -> ProseWords.of(criterion.prose());
            case Guide guide -> ProseWords.of(guide.prose());
            case Benchmark benchmark -> ProseWords.of(benchmark.prose());
        };
    }

    private static Stream<String> comparison(Comparison comparison) {
        return Stream.of(
                Stream.concat(ProseWords.in(comparison.lead()), ProseWords.in(comparison.overview())),
                comparison.groups()
                        .stream()
                        .flatMap(group -> Stream.concat(Stream.of(PlainText.of(group.name())),
                                ProseWords.in(group.intro()))),
                comparison.options().stream().flatMap(ArticleText::option),
                comparison.sections().stream().flatMap(ArticleText::section),
                verdict(comparison.verdict()),
                comparison.questions().stream().flatMap(ArticleText::question))
                .flatMap(words -> words);
    }

    private static Stream<String> option(Option option) {
        Stream<String> points = Stream.concat(option.pros().stream(), option.cons().stream())
                .flatMap(point -> Stream.concat(Stream.of(PlainText.of(point.label())), ProseWords.in(point.text())));
        return Stream.of(Stream.of(option.runtime(), PlainText.of(option.bestFor())), points,
                ProseWords.in(option.prose())).flatMap(words -> words);
    }

    private static Stream<String> section(FreeSection section) {
        return Stream.concat(Stream.of(PlainText.of(section.heading())), ProseWords.in(section.prose()));
    }

    private static Stream<String> verdict(Verdict verdict) {
        return Stream.concat(ProseWords.in(verdict.prose()), verdict.choices()
                .stream()
                .flatMap(choice -> Stream.concat(Stream.of(PlainText.of(choice.heading())),
                        choice.conditions().stream().map(condition -> PlainText.of(condition.text())))));
    }

    private static Stream<String> question(Question question) {
        return Stream.concat(Stream.of(PlainText.of(question.question())), ProseWords.in(question.answer()));
    }
}
