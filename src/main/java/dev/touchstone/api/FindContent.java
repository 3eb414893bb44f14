package dev.touchstone.api;

import dev.touchstone.api.Endpoint.Queried;
import dev.touchstone.api.Endpoint.Variable;
import dev.touchstone.api.data.FitData;
import dev.touchstone.api.data.GatheredStatementData;
import dev.touchstone.api.data.MatchData;
import dev.touchstone.api.data.OriginData;
import dev.touchstone.api.data.RequirementData;
import dev.touchstone.api.data.SourceData;
import dev.touchstone.markdown.Escaped;
import dev.touchstone.query.FindAnswer;
import dev.touchstone.query.FindQuestion;
import dev.touchstone.query.Match;
import dev.touchstone.query.Query;
import dev.touchstone.query.RequirementAnswer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is at the address at which runtimes are found by what they have to meet.
record FindContent() implements Queried {

    static final String PATH = "/find";

    private static final List<String> HEADER = List.of("runtime", "standing", "requirement", "answer", "reason",
            "written", "sources", "address", "rank", "score");

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN);
    }

    @Override
    public List<Variable> parameters() {
        return List.of(
                new Variable("where", "A requirement; may be repeated.", "startup-time<50ms"),
                new Variable("weight", "How much a criterion counts; may be repeated.", "startup-time:3"));
    }

    @Override
    public Answered answer(Desk desk, Query query, Format format) {
        return Answered.of(FindQuestion.read(query, desk.library()), question -> form(desk, question, format));
    }

    private static Form form(Desk desk, FindQuestion question, Format format) {
        FindAnswer answer = FindAnswer.of(question, desk.library());
        List<MatchData> matches = answer.matches().stream().map(match -> match(desk, match)).toList();
        return switch (format) {
            case HTML, JSON, SVG, BIBTEX, CSL, ATOM -> document(desk, answer, matches);
            case CSV -> table(answer, matches);
            case MARKDOWN -> text(desk, answer, matches);
        };
    }

    private static FindDocument document(Desk desk, FindAnswer answer, List<MatchData> matches) {
        return new FindDocument(desk.schema("find"), desk.absolute(answer.question().query().at(PATH)),
                desk.licence(),
                answer.question()
                        .requirements()
                        .stream()
                        .map(one -> new RequirementData(one.text(), new Cells(desk).measure(one.criterion())))
                        .toList(),
                matches, answer.rankings().stream().map(Rankings::of).toList(),
                sources(desk, matches));
    }

    private static List<SourceData> sources(Desk desk, List<MatchData> matches) {
        return new Cited(desk).sources(statements(matches).flatMap(said -> said.statement().sources().stream()));
    }

    private static Stream<GatheredStatementData> statements(List<MatchData> matches) {
        return matches.stream()
                .flatMap(match -> match.answers().stream())
                .flatMap(one -> one.cell().statements().stream());
    }

    private static MatchData match(Desk desk, Match match) {
        GatheredRows gathered = new GatheredRows(desk);
        return new MatchData(gathered.columns(List.of(match.column())).getFirst(), match.standing(),
                match.answers().stream().map(answer -> fit(gathered, answer)).toList());
    }

    private static FitData fit(GatheredRows gathered, RequirementAnswer answer) {
        return new FitData(answer.requirement().text(), answer.fit(), answer.why(),
                gathered.cell(answer.requirement().criterion(), answer.cell()));
    }

    /// Who answers what; where nothing is required, the ranking.
    private static Table table(FindAnswer answer, List<MatchData> matches) {
        List<RankingForms> rankings = answer.rankings().stream().map(RankingForms::new).toList();
        return answer.question().requirements().isEmpty() && !rankings.isEmpty()
                ? rankings.getFirst().table()
                : new Table(HEADER, matches.stream().flatMap(match -> lines(match, rankings)).toList());
    }

    private static Stream<List<String>> lines(MatchData match, List<RankingForms> rankings) {
        String id = match.runtime().id();
        return match.answers()
                .stream()
                .map(one -> List.of(id, Words.of(match.standing()), one.requirement(), Words.of(one.answer()),
                        Words.of(one.reason()), joined(one, said -> Stream.of(said.statement().written())),
                        joined(one, said -> said.statement().sources().stream()),
                        joined(one, said -> said.origins().stream().map(OriginData::address)),
                        rankings.stream().map(ranking -> ranking.rank(id)).collect(Collectors.joining()),
                        rankings.stream().map(ranking -> ranking.score(id)).collect(Collectors.joining())));
    }

    private static String joined(FitData one, Function<GatheredStatementData, Stream<String>> part) {
        return one.cell().statements().stream().flatMap(part).distinct().collect(Collectors.joining("; "));
    }

    private static MarkdownText text(Desk desk, FindAnswer answer, List<MatchData> matches) {
        StringBuilder text = new StringBuilder("# Find runtimes\n\n<"
                + desk.absolute(answer.question().query().at(PATH)) + ">\n");
        List<String> requirements = answer.question().requirements().stream().map(one -> one.text()).toList();
        if (!requirements.isEmpty()) {
            text.append("\n| Runtime | Standing | ")
                    .append(requirements.stream().map(Escaped::inline).collect(Collectors.joining(" | ")))
                    .append(" |\n|---|---|")
                    .append("---|".repeat(requirements.size()))
                    .append('\n');
            matches.forEach(match -> text.append("| [" + Escaped.inline(match.runtime().name()) + "]("
                    + match.runtime().address() + ") | " + Words.of(match.standing()) + " | "
                    + match.answers().stream().map(FindContent::cell).collect(Collectors.joining(" | ")) + " |\n"));
        }
        answer.rankings().stream().map(RankingForms::new).forEach(ranking -> text.append(ranking.text()));
        List<SourceData> sources = sources(desk, matches);
        text.append(sources.isEmpty() ? "" : "\n");
        sources.forEach(source -> text.append(GatheredText.footnote(source)));
        return new MarkdownText(text.toString());
    }

    private static String cell(FitData one) {
        String said = one.cell()
                .statements()
                .stream()
                .map(statement -> GatheredText.said(statement.statement()))
                .collect(Collectors.joining("; "));
        return Words.of(one.answer()) + ": " + said;
    }
}
