package dev.touchstone.page;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.page.words.Quotes;
import dev.touchstone.query.CompareAnswer;
import dev.touchstone.query.CompareQuestion;
import dev.touchstone.query.HiddenRow;
import dev.touchstone.query.HiddenRow.Reason;
import java.util.List;
import java.util.stream.Stream;

/// Lists what a comparison leaves out, by reason, with the way to each row.
final class HiddenViews {

    private HiddenViews() {}

    static List<HiddenRows> of(CompareAnswer answer) {
        return Stream.of(Reason.values())
                .map(reason -> of(reason, answer))
                .filter(hidden -> !hidden.rows().isEmpty())
                .toList();
    }

    private static HiddenRows of(Reason reason, CompareAnswer answer) {
        CompareQuestion question = answer.question();
        List<HiddenRows.Row> rows = answer.hidden()
                .stream()
                .filter(hidden -> hidden.reason() == reason)
                .map(HiddenRow::criterion)
                .map(criterion -> new HiddenRows.Row(criterion.id(), Quotes.curled(criterion.name()),
                        address(question.showing(criterion.id())) + "#" + criterion.id()))
                .toList();
        String all = switch (reason) {
            case NOT_CHOSEN -> address(question.withAllCriteria());
            case OTHER_GROUP -> address(question.withAllGroups());
            case NO_DIFFERENCE -> address(question.withTheSame());
            case NOTHING_SAID, OTHER_KIND, NO_ROOM -> "";
        };
        return new HiddenRows(words(reason), all, rows);
    }

    static String words(Reason reason) {
        return switch (reason) {
            case NOT_CHOSEN -> "Not among the chosen criteria";
            case OTHER_GROUP -> "In other groups";
            case OTHER_KIND -> "With other kinds of answers";
            case NOTHING_SAID -> "Nobody says anything";
            case NO_DIFFERENCE -> "No difference";
            case NO_ROOM -> "No room on this page";
        };
    }

    private static String address(CompareQuestion question) {
        return question.query().at(SitePath.COMPARE.value());
    }
}
