package dev.touchstone.page;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Source;
import dev.touchstone.library.Citing;
import dev.touchstone.library.Library;
import dev.touchstone.library.Resting;
import dev.touchstone.library.Voice;
import dev.touchstone.page.SourcePage.Passage;
import dev.touchstone.page.SourcePage.Rest;
import dev.touchstone.page.address.OuterAddress;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.Statements;
import dev.touchstone.page.table.Steps;
import dev.touchstone.page.words.DayView;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.page.words.SourceWords;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page of each source: everything that rests on it.
record SourcePages(Desk desk) {

    static Stream<SitePath> addresses(Library library) {
        return library.sources().stream().map(source -> SitePath.SOURCES.child(source.key()));
    }

    Optional<Layout> find(SitePath path) {
        String folder = SitePath.SOURCES.value() + "/";
        return path.value().startsWith(folder)
                ? desk.library().source(path.value().substring(folder.length())).map(source -> () -> page(source))
                : Optional.empty();
    }

    private SourcePage page(Source source) {
        Resting resting = Resting.on(source, desk.library());
        SitePath path = SitePath.SOURCES.child(source.key());
        Citations citations = desk.citations(Stream.concat(Stream.of(source.key()),
                resting.statements().stream().flatMap(voice -> CitedInOrder.in(voice.statement()))));
        Scope scope = new Scope("", path, desk.targets(), citations);
        String title = Quotes.curled(source.title());
        String makers = source.about()
                .stream()
                .map(runtime -> desk.runtime(runtime).text())
                .collect(Collectors.joining(" and "));
        return new SourcePage(desk.frame(title, "Everything on this site that rests on “" + title + "”.", path), title,
                OuterAddress.of(source.url().toString()).orElse(""), SourceWords.makers(source),
                SourceWords.kind(source), DayView.ofWritten(source.published()), DayView.of(source.accessed()), makers,
                Steps.in(resting.statements().stream().map(voice -> voice.stated().cell())),
                resting.statements().stream().map(voice -> rest(voice, scope)).toList(),
                resting.passages().stream().map(SourcePages::passage).toList(), CitedSource.of(citations));
    }

    private Rest rest(Voice voice, Scope scope) {
        Comparison comparison = voice.stated().comparison();
        String runtime = voice.stated().cell().runtime();
        String criterion = desk.library()
                .criterion(voice.stated().criterion())
                .map(found -> found.name())
                .orElse(voice.stated().criterion());
        return new Rest(new Link(Quotes.curled(criterion), voice.address().toString()), desk.runtime(runtime).text(),
                new Statements(desk.library(), scope).said(voice.statement(), runtime).statement(),
                new Link(Quotes.curled(comparison.name()), SitePath.of(comparison).value()));
    }

    private static Passage passage(Citing citing) {
        return new Passage(new Link(Quotes.curled(citing.article().name()), citing.address().toString()),
                Quotes.curled(citing.heading()));
    }
}
