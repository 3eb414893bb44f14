package dev.touchstone.page.table;

import dev.touchstone.article.Cell;
import dev.touchstone.article.Statement;
import dev.touchstone.library.Evidence;
import dev.touchstone.library.Library;
import dev.touchstone.markdown.Inline;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.prose.InlineHtml;
import dev.touchstone.page.prose.Scope;
import dev.touchstone.page.table.StatementView.Degree;
import dev.touchstone.page.table.ValueView.FigureView;
import dev.touchstone.page.table.ValueView.NotApplicableView;
import dev.touchstone.page.table.ValueView.RatingView;
import dev.touchstone.page.table.ValueView.SupportView;
import dev.touchstone.page.table.ValueView.UnknownView;
import dev.touchstone.page.table.ValueView.WordsView;
import dev.touchstone.page.words.DayView;
import dev.touchstone.value.Day;
import dev.touchstone.value.Names;
import dev.touchstone.value.NotApplicable;
import dev.touchstone.value.Quantity;
import dev.touchstone.value.Rating;
import dev.touchstone.value.Support;
import dev.touchstone.value.Text;
import dev.touchstone.value.Unknown;
import dev.touchstone.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes statements ready to be shown in the scope of one page.
public record Statements(Library library, Scope scope) {

    static final StatementView UNKNOWN = new StatementView(Degree.NOTHING, new UnknownView(), Html.EMPTY, List.of());

    /// All statements of a cell.
    public List<StatementView> of(Cell cell) {
        return cell.statements().stream().map(statement -> of(statement, cell.runtime())).toList();
    }

    /// One statement with everything that backs it.
    public EvidenceView.Said said(Statement statement, String runtime) {
        return new Backings(this).of(statement, runtime, "");
    }

    /// A link in a note means what it means in the file that holds it, on whatever page the note is shown.
    StatementView of(Statement statement, String runtime) {
        return new Statements(library, scope.in(statement.place().file().path())).view(statement, runtime);
    }

    private StatementView view(Statement statement, String runtime) {
        Degree degree = degree(statement, runtime);
        return new StatementView(degree, value(statement), new InlineHtml(scope).of(remark(statement, degree)),
                scope.citations().marks(statement.sources()));
    }

    Degree degree(Statement statement, String runtime) {
        if (!Evidence.isClaim(statement)) {
            return Degree.NOTHING;
        }
        if (!statement.isSourced()) {
            return Degree.UNSOURCED;
        }
        return library.isVendorClaim(statement, runtime) ? Degree.VENDOR : Degree.CLAIMED;
    }

    private ValueView value(Statement statement) {
        return switch (statement.value()) {
            case Rating rating -> new RatingView(rating.level(), StepsView.of(rating));
            case Support support -> new SupportView(support.status().word(), shape(support.status()));
            case Quantity quantity -> figure(statement);
            case Version version -> figure(statement);
            case Day day -> new FigureView(day(day, statement));
            case Names names -> new WordsView(new InlineHtml(scope).of(names(names, statement)));
            case Text text -> new WordsView(new InlineHtml(scope).of(statement.spelling()));
            case Unknown unknown -> new UnknownView();
            case NotApplicable none -> new NotApplicableView();
        };
    }

    private ValueView figure(Statement statement) {
        return new FigureView(new InlineHtml(scope).of(statement.spelling()));
    }

    private Html day(Day day, Statement statement) {
        return new InlineHtml(scope).of(List.of(text(DayView.ofWritten(day.written()).brief(), statement)));
    }

    /// Names read best with commas, however they were parted; where some are links or code, their own spelling stays.
    private static List<Inline> names(Names names, Statement statement) {
        boolean plain = statement.spelling().stream().allMatch(inline -> inline instanceof Inline.TextRun);
        return plain ? List.of(text(String.join(", ", names.names()), statement)) : statement.spelling();
    }

    private static List<Inline> remark(Statement statement, Degree degree) {
        List<Inline> remark = new ArrayList<>();
        Stream.of(statement.conditions().stream(), details(statement))
                .flatMap(words -> words)
                .forEach(words -> append(List.of(text(words, statement)), statement, remark));
        append(statement.note(), statement, remark);
        if (!degree.word().isEmpty()) {
            append(List.of(text(degree.word(), statement)), statement, remark);
        }
        return remark;
    }

    private static void append(List<Inline> words, Statement statement, List<Inline> remark) {
        if (!words.isEmpty() && !remark.isEmpty()) {
            remark.add(text(", ", statement));
        }
        remark.addAll(words);
    }

    private static Stream<String> details(Statement statement) {
        return statement.value() instanceof Support support
                ? Stream.of(detail("since ", support.since()), detail("until ", support.until()),
                        detail("behind ", support.behind())).filter(words -> !words.isEmpty())
                : Stream.empty();
    }

    private static String detail(String word, String value) {
        return value.isEmpty() ? "" : word + value;
    }

    private static Inline text(String words, Statement statement) {
        return new Inline.TextRun(words, statement.place());
    }

    private static String shape(Support.Status status) {
        return switch (status) {
            case YES -> "s-yes";
            case DEPRECATED, EXPERIMENTAL, PARTIAL -> "s-part";
            case PLANNED, STUB -> "s-plan";
            case REMOVED, NO -> "s-no";
        };
    }
}
