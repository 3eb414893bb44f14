package dev.touchstone.reading;

import dev.touchstone.article.Claim;
import dev.touchstone.article.Claim.Finding;
import dev.touchstone.article.Claim.Measured;
import dev.touchstone.article.Claim.Places;
import dev.touchstone.article.Claim.Traced;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Inline;
import dev.touchstone.markdown.MarkdownReader;
import dev.touchstone.matter.CalendarDate;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Node;
import dev.touchstone.matter.YamlLimits;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the claims of one source from `claims/<source>.yml`, and tells where a claim is neither judged nor excused.
final class ClaimReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final LocalDate today;
    private final Citations citations;
    private final Findings findings;
    private final Map<String, Place> ids = new HashMap<>();

    ClaimReader(LocalDate today, Citations citations, Findings findings) {
        this.today = today;
        this.citations = citations;
        this.findings = findings;
    }

    List<Claim> read(SourceFile file) {
        citations.cite(new Located<>(file.stem(), file.start()));
        Optional<Node> node = YamlFile.read(file, YamlLimits.REGISTRY, findings);
        return node.map(found -> found instanceof Node.Entries entries ? entries.entries() : List.<Node.Entry>of())
                .orElse(List.of())
                .stream()
                .flatMap(entry -> claim(file.stem(), entry).stream())
                .toList();
    }

    private Optional<Claim> claim(String source, Node.Entry entry) {
        String id = entry.key().value();
        Place place = entry.key().place();
        if (!ID.matcher(id).matches() || id.length() > 64) {
            tell(Code.INVALID_NAME, place, "`" + id + "` cannot be the id of a claim",
                    "An id is lower-case words joined by hyphens, at most 64 characters.");
            return Optional.empty();
        }
        Place first = ids.putIfAbsent(id, place);
        if (first != null) {
            findings.add(Diagnostic.of(Code.DUPLICATE_ID, place, "another claim has the id `" + id + "`")
                    .help("Give this one an id of its own.")
                    .also(first, "by this"));
            return Optional.empty();
        }
        return ClaimKeys.ALL.read(entry.value(), place, today, findings)
                .flatMap(fields -> claim(source, entry.key(), fields));
    }

    private Optional<Claim> claim(String source, Located<String> key, Fields fields) {
        List<Measured> measured = list(fields.get(ClaimKeys.MEASURED, List.of())).flatMap(this::measured).toList();
        List<Finding> checked = fields.get(ClaimKeys.CHECKED).flatMap(this::finding).stream().toList();
        String because = fields.get(ClaimKeys.BECAUSE, "");
        if (fields.get(ClaimKeys.SAYS).isEmpty() || fields.get(ClaimKeys.BASIS).isEmpty()) {
            return Optional.empty();
        }
        if (measured.isEmpty() && checked.isEmpty() == because.isEmpty()) {
            tell(Code.MISSING_KEY, key.place(), "nothing says what came of this claim",
                    "It needs `measured`, `checked` or `because`; `because` stands alone.");
        }
        return Optional.of(new Claim(key.value(), source, fields.get(ClaimKeys.SAYS).get(),
                fields.get(ClaimKeys.FIGURE, ""),
                fields.get(ClaimKeys.ABOUT, List.of()),
                fields.get(ClaimKeys.BASIS).get(), fields.get(ClaimKeys.CELLS, List.of()), measured, checked, because,
                list(fields.get(ClaimKeys.TRACED, List.of())).flatMap(this::traced).toList(), key.place()));
    }

    private static Stream<Fields> list(List<Located<Fields>> items) {
        return items.stream().map(Located::value);
    }

    private Stream<Measured> measured(Fields fields) {
        String[] ratio = fields.get(ClaimKeys.RATIO, "").split(" / ", -1);
        String value = fields.get(ClaimKeys.VALUE, "");
        if (value.isEmpty() == ratio[0].isEmpty()) {
            tell(Code.MISSING_KEY, fields.entries().place().at(), "this names no arm, or two ways of taking one",
                    "Write either `ratio: one / other` or `value: one`.");
            return Stream.of();
        }
        return fields.get(ClaimKeys.BENCHMARK)
                .map(benchmark -> new Measured(benchmark, fields.get(ClaimKeys.MEASURE, ""),
                        value.isEmpty() ? ratio[0] : value, value.isEmpty() ? ratio[1] : "",
                        fields.get(ClaimKeys.CLAIMED).map(ClaimedRange::of).stream().toList(),
                        fields.get(ClaimKeys.NOTE, ""), places(fields)))
                .stream();
    }

    private static Places places(Fields fields) {
        Place benchmark = fields.place(ClaimKeys.BENCHMARK);
        return new Places(benchmark,
                fields.get(ClaimKeys.MEASURE).map(_ -> fields.place(ClaimKeys.MEASURE)).orElse(benchmark),
                fields.place(fields.get(ClaimKeys.VALUE).isPresent() ? ClaimKeys.VALUE : ClaimKeys.RATIO));
    }

    private Optional<Finding> finding(Fields fields) {
        return fields.get(ClaimKeys.VERDICT)
                .flatMap(verdict -> fields.get(ClaimKeys.FINDING)
                        .map(text -> new Finding(verdict, inlines(text, fields.place(ClaimKeys.FINDING)))));
    }

    /// A finding may stand in quotes or on folded lines, so its marks are told where it begins.
    private List<Inline> inlines(String text, Place place) {
        SourceFile alone = SourceFile.of(place.file().path(), text);
        List<Inline> content = findings.take(MarkdownReader.read(alone.place(0, text.length())))
                .lead()
                .stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph ? paragraph.content().stream()
                        : Stream.<Inline>of())
                .toList();
        SourceMarks.in(content).forEach(mark -> citations.cite(new Located<>(mark.key(), place)));
        return content;
    }

    private Stream<Traced> traced(Fields fields) {
        fields.get(ClaimKeys.SOURCE)
                .ifPresent(source -> citations.cite(new Located<>(source, fields.place(ClaimKeys.SOURCE))));
        return fields.get(ClaimKeys.ON)
                .flatMap(on -> fields.get(ClaimKeys.TRACED_FIGURE)
                        .flatMap(figure -> fields.get(ClaimKeys.SOURCE)
                                .map(source -> traced(fields, on, figure, source))))
                .stream();
    }

    private static Traced traced(Fields fields, CalendarDate on, String figure, String source) {
        return new Traced(on.written(), figure, source, fields.get(ClaimKeys.NOTE, ""));
    }

    private void tell(Code code, Place place, String message, String help) {
        findings.add(Diagnostic.of(code, place, message).help(help));
    }
}
