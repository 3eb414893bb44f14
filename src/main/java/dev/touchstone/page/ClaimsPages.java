package dev.touchstone.page;

import dev.touchstone.article.Claim;
import dev.touchstone.article.Claim.Basis;
import dev.touchstone.article.Source;
import dev.touchstone.judgement.Judgements;
import dev.touchstone.judgement.Standing;
import dev.touchstone.page.AskForm.Field;
import dev.touchstone.page.AskForm.Option;
import dev.touchstone.page.AskForm.Options;
import dev.touchstone.page.ClaimsPage.Count;
import dev.touchstone.page.ClaimsPage.Group;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.claim.ClaimViews;
import dev.touchstone.page.claim.ClaimWords;
import dev.touchstone.page.prose.Citations;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.ClaimsQuestion;
import dev.touchstone.query.Query;
import dev.touchstone.query.Remedies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page of all claims.
record ClaimsPages(Desk desk) implements Inquiry {

    private static final String TITLE = "Claims";
    private static final String REFUSED = "This cannot be shown";
    private static final String DESCRIPTION = "Every claim that was taken from a source: measured here, checked against a primary source, or why neither can be done.";

    @Override
    public Reply answer(Query query) {
        return Reply.of(ClaimsQuestion.read(query), SitePath.CLAIMS, this::page,
                (question, problems) -> refused(question, new Remedies(query, problems)));
    }

    private ClaimsPage refused(ClaimsQuestion question, Remedies remedies) {
        List<ProblemView> views = ProblemViews.of(remedies, SitePath.CLAIMS, desk.library());
        return new ClaimsPage(desk.frame(REFUSED), REFUSED, views, judgements().claims().size(), 0, List.of(),
                form(question, true), List.of(), List.of());
    }

    ClaimsPage page(ClaimsQuestion question) {
        List<Claim> claims = question.of(judgements());
        Map<String, List<Claim>> bySource = claims.stream()
                .collect(Collectors.groupingBy(Claim::source, LinkedHashMap::new, Collectors.toList()));
        Citations citations = desk.citations(claims.stream().flatMap(ClaimViews::cited));
        ClaimViews views = new ClaimViews(desk.library(),
                new Scope("", SitePath.CLAIMS, desk.targets(), citations));
        Frame frame = question.equals(ClaimsQuestion.ALL) ? desk.frame(TITLE, DESCRIPTION, SitePath.CLAIMS)
                : desk.frame(TITLE, DESCRIPTION, SitePath.CLAIMS, "");
        return new ClaimsPage(frame, TITLE, List.of(), judgements().claims().size(), claims.size(), counts(),
                form(question, false),
                bySource.entrySet()
                        .stream()
                        .map(group -> new Group("of-" + group.getKey(), source(group.getKey()),
                                group.getValue().stream().map(views::of).toList()))
                        .toList(),
                CitedSource.of(citations));
    }

    private Judgements judgements() {
        return desk.library().judgements();
    }

    private Link source(String key) {
        return new Link(desk.library().source(key).map(Source::title).map(Quotes::curled).orElse(key),
                desk.library().source(key).isPresent() ? SitePath.SOURCES.child(key).value() : "");
    }

    private List<Count> counts() {
        Map<Standing, Long> counts = judgements().claims()
                .stream()
                .collect(Collectors.groupingBy(judgements()::standing, Collectors.counting()));
        return Stream.of(Standing.values())
                .filter(counts::containsKey)
                .map(standing -> new Count(ClaimWords.of(standing),
                        new ClaimsQuestion(List.of(standing), List.of()).query().at(SitePath.CLAIMS.value()),
                        counts.getOrDefault(standing, 0L).intValue()))
                .toList();
    }

    private static AskForm form(ClaimsQuestion question, boolean isOpen) {
        List<Option> verdicts = Stream.of(Standing.values())
                .map(one -> new Option(ClaimsQuestion.id(one), ClaimWords.of(one), question.verdicts().contains(one)))
                .toList();
        List<Option> bases = Stream.of(Basis.values())
                .map(one -> new Option(ClaimsQuestion.id(one), ClaimWords.of(one), question.bases().contains(one)))
                .toList();
        return new AskForm(SitePath.CLAIMS.value(), "Choose claims", "Show", isOpen, List.of(
                new Field("verdict", "What came of it", "None chosen means all of them", "boxes",
                        List.of(new Options("", verdicts))),
                new Field("basis", "What is claimed", "None chosen means all of them", "boxes",
                        List.of(new Options("", bases)))));
    }
}
