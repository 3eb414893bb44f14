package dev.touchstone.page;

import dev.touchstone.library.Library;
import dev.touchstone.page.FindPage.Group;
import dev.touchstone.page.FindPage.Head;
import dev.touchstone.page.FindPage.Line;
import dev.touchstone.page.FindPage.Spot;
import dev.touchstone.page.FindPage.Table;
import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.StatementView;
import dev.touchstone.page.table.Statements;
import dev.touchstone.page.words.Figures;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.FindAnswer;
import dev.touchstone.query.GatheredCell;
import dev.touchstone.query.Match;
import dev.touchstone.query.Match.Standing;
import dev.touchstone.query.Origin;
import dev.touchstone.query.Requirement;
import dev.touchstone.query.RequirementAnswer;
import dev.touchstone.query.RequirementAnswer.Why;
import dev.touchstone.value.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the table of runtimes by requirements.
record FindTables(Library library, FindAnswer answer, Scope scope) {

    private static final int MOST_CELLS = 4;

    Table table() {
        List<Group> groups = Stream.of(Standing.values())
                .map(this::group)
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new Table(caption(), answer.question().requirements().stream().map(this::head).toList(), groups);
    }

    private String caption() {
        return Figures.counted(answer.matches().size(), "runtime", "runtimes") + " by "
                + Figures.counted(answer.question().requirements().size(), "requirement", "requirements")
                + ". Each answer stands over the statements that it rests on.";
    }

    private Head head(Requirement requirement) {
        String counts = Stream.of(Fit.values())
                .filter(fit -> answer.count(requirement, fit) > 0)
                .map(fit -> answer.count(requirement, fit) + " " + word(fit))
                .collect(Collectors.joining(", "));
        return new Head(new Link(Quotes.curled(requirement.criterion().name()),
                SitePath.of(requirement.criterion()).value()), requirement.demand().phrase(), counts);
    }

    private Group group(Standing standing) {
        List<Match> matches = answer.matches(standing);
        String name = switch (standing) {
            case MEETS -> "Meets " + all();
            case MAY -> "May: something depends or is unknown";
            case FAILS -> answer.question().requirements().size() == 1 ? "Fails it" : "Fails at least one";
        };
        return new Group(standing.name().toLowerCase(Locale.ROOT), name + " (" + matches.size() + ")",
                matches.stream().map(this::line).toList());
    }

    private String all() {
        return answer.question().requirements().size() == 1 ? "it" : "all";
    }

    private Line line(Match match) {
        return new Line(new Link(match.column().runtime().name(), SitePath.of(match.column().runtime()).value()),
                match.answers().stream().map(this::spot).toList());
    }

    private Spot spot(RequirementAnswer one) {
        GatheredCell cell = one.cell();
        List<StatementView> statements = cell.isUnknown() ? List.of()
                : cell.statements()
                        .stream()
                        .map(said -> new Statements(library, scope).said(said.statement(), cell.runtime()).statement())
                        .toList();
        return new Spot(FindForms.words(one.requirement()), look(one.fit()), capital(word(one.fit())),
                words(one.why()), statements, cells(one));
    }

    /// The first ones; the page of the criterion has them all.
    private static List<Link> cells(RequirementAnswer one) {
        List<Origin> origins = one.cell().origins();
        List<Link> cells = new ArrayList<>(origins.stream()
                .limit(MOST_CELLS)
                .map(origin -> new Link(Quotes.curled(origin.comparison().name()), origin.cell().toString()))
                .toList());
        if (origins.size() > MOST_CELLS) {
            cells.add(new Link("and " + Figures.counted(origins.size() - MOST_CELLS, "more article", "more articles"),
                    SitePath.of(one.requirement().criterion()).value()));
        }
        return cells;
    }

    private static String look(Fit fit) {
        return switch (fit) {
            case YES -> "s-yes";
            case NO -> "s-no";
            case DEPENDS -> "s-part";
            case UNKNOWN -> "g-unknown";
        };
    }

    private static String word(Fit fit) {
        return fit.name().toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String words(Why why) {
        return switch (why) {
            case ALL_SAY_SO -> "";
            case NOBODY_SAYS -> "nobody says";
            case NOT_NAMED -> "not named, which is no “no”";
            case NOT_APPLICABLE -> "the question does not apply";
            case RESERVATION -> "there, with reservations";
            case STRADDLES -> "it lies on both sides";
            case CONDITIONS_DIFFER -> "it differs by condition";
            case STATEMENTS_DIFFER -> "the statements differ";
        };
    }
}
