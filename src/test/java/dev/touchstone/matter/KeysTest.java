package dev.touchstone.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.FactShape.Fact;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {

    private enum Colour {
        RED, DARK_BLUE
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Key<String> TEXT = Key.optional("text", new ScalarShape.Text(2, 10), "Words.");
    private static final Key<String> SLUG = Key.optional("slug", ScalarShape.Word.SLUG, "A slug.");
    private static final Key<Colour> COLOUR = Key.optional("colour", new ScalarShape.Choice<>(Colour.class),
            "A colour.");
    private static final Key<CalendarDate> DAY = Key.optional("day", new ScalarShape.Date(true, false), "A day.");
    private static final Key<CalendarDate> MONTH = Key.optional("month", new ScalarShape.Date(false, true), "A month.");
    private static final Key<Boolean> FLAG = Key.optional("flag", new ScalarShape.Flag(), "A flag.");
    private static final Key<URI> URL = Key.optional("url", new ScalarShape.Url(), "An address.");
    private static final Key<String> TEMPLATE = Key.optional("template",
            new ScalarShape.Template(List.of("path", "line")), "A template.");
    private static final Key<Period> PERIOD = Key.optional("period", new ScalarShape.Duration(), "A period.");
    private static final Key<List<Located<String>>> LIST = Key.optional("list",
            ListShape.of(ScalarShape.text(10), 2, 3), "A list.");
    private static final Key<List<Named<String>>> MAP = Key.optional("map",
            new MapShape<>(ScalarShape.text(10), ScalarShape.text(10)), "A map.");
    private static final Key<Fact> FACT = Key.optional("fact", new FactShape(ScalarShape.text(10)), "A fact.");
    private static final Key<String> INNER = Key.required("inner", ScalarShape.text(10), "Something inside.");
    private static final Key<Fields> FIELDS = Key.optional("fields",
            new FieldsShape(new Keys("a thing", List.of(INNER))), "A thing.");
    private static final Keys KEYS = new Keys("a test",
            List.of(TEXT, SLUG, COLOUR, DAY, MONTH, FLAG, URL, TEMPLATE, PERIOD, LIST, MAP, FACT, FIELDS));

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '"', value = {
        "text: word              ! text       ! word",
        "text: '  no  '          ! text       ! no",
        "slug: a-1-b             ! slug       ! a-1-b",
        "colour: dark-blue       ! colour     ! DARK_BLUE",
        "day: 2026-11-22         ! day        ! CalendarDate[first=2026-11-22, last=2026-11-22, written=2026-11-22]",
        "month: 2028-02          ! month      ! CalendarDate[first=2028-02-01, last=2028-02-29, written=2028-02]",
        "month: 2028             ! month      ! CalendarDate[first=2028-01-01, last=2028-12-31, written=2028]",
        "flag: yes               ! flag       ! true",
        "flag: false             ! flag       ! false",
        "url: https://a.b/c?d#e  ! url        ! https://a.b/c?d#e",
        "template: https://a.b/{path}#L{line} ! template ! https://a.b/{path}#L{line}",
        "period: P1Y6M           ! period     ! P1Y6M"})
    void readsScalars(String yaml, String key, String value) {
        assertThat(findings(yaml)).isEmpty();
        Key<?> wanted = KEYS.keys().stream().filter(each -> each.name().equals(key)).findFirst().orElseThrow();
        assertThat(fields(yaml).get(wanted).orElseThrow()).hasToString(value);
    }

    @Test
    void readsListsMapsFactsAndThings() {
        assertThat(fields("list: [a, b]").get(LIST).orElseThrow()).extracting(Located::value).containsExactly("a", "b");
        assertThat(fields("map: {b: 1, a: 2}").get(MAP).orElseThrow())
                .extracting(each -> each.name().value() + each.value())
                .containsExactly("b1", "a2");
        assertThat(fields("fact: x").get(FACT).orElseThrow().values()).extracting(Located::value).containsExactly("x");
        Fact sourced = fields("fact: {value: [x, y], source: key}").get(FACT).orElseThrow();
        assertThat(sourced.values()).extracting(Located::value).containsExactly("x", "y");
        assertThat(sourced.sources()).extracting(Located::value).containsExactly("key");
        assertThat(fields("fields: {inner: x}").get(FIELDS).orElseThrow().get(INNER)).contains("x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '"', value = {
        "text: [a]               ! 1:7: error[wrong-type]: `text` is a list",
        "text: {a: b}            ! 1:7: error[wrong-type]: `text` is a map",
        "text:                   ! 1:6: error[wrong-type]: `text` is empty",
        "text: ' '               ! 1:7: error[wrong-type]: `text` is empty",
        "text: x                 ! 1:7: error[text-length]: `text` has 1 characters",
        "text: 'twelve chars'    ! 1:7: error[text-length]: `text` has 12 characters",
        "slug: Node.js           ! 1:7: error[invalid-value]: `Node.js` cannot be `slug`",
        "colour: rde             ! 1:9: error[invalid-value]: `rde` is no `colour`",
        "day: 2026-02-30         ! 1:6: error[invalid-date]: the calendar has no `2026-02-30`",
        "day: 2026-2-3           ! 1:6: error[invalid-date]: `2026-2-3` is no date",
        "day: 2026-02            ! 1:6: error[invalid-date]: `2026-02` is no date",
        "day: 2026-13-01         ! 1:6: error[invalid-date]: the calendar has no `2026-13-01`",
        "day: 2026-11-23         ! 1:6: warning[future-date]: `2026-11-23` lies in the future",
        "month: 2026-13          ! 1:8: error[invalid-date]: `2026-13` is no date",
        "flag: perhaps           ! 1:7: error[wrong-type]: `flag` is `perhaps`",
        "url: ftp://a.b          ! 1:6: error[unsafe-link]: `ftp://a.b` is no web address",
        "url: javascript:x       ! 1:6: error[unsafe-link]: `javascript:x` is no web address",
        "url: a.b/c              ! 1:6: error[invalid-value]: `a.b/c` is no web address",
        "url: https:///c         ! 1:6: error[invalid-value]: `https:///c` is no web address",
        "url: https://a b        ! 1:6: error[invalid-value]: `https://a b` is no web address",
        "template: https://a.b/  ! 1:11: error[invalid-value]: `template` must hold `{path}`",
        "template: https://a.b/{path}{x} ! 1:11: error[invalid-value]: `template` must hold `{path}`",
        "period: 1 year          ! 1:9: error[invalid-value]: `1 year` is no period",
        "period: P0D             ! 1:9: error[invalid-value]: `P0D` is no period",
        "period: P-1Y            ! 1:9: error[invalid-value]: `P-1Y` is no period",
        "list: [a]               ! 1:7: error[invalid-value]: `list` has 1 item",
        "list: [a, a, b]         ! 1:11: error[invalid-value]: `a` stands twice in `list`",
        "list: [a, b, c, d]      ! 1:7: error[invalid-value]: `list` has 4 items",
        "list: [a, [b], c]       ! 1:11: error[wrong-type]: `list` is a list",
        "list: a                 ! 1:7: error[wrong-type]: `list` is a text",
        "map: [a]                ! 1:6: error[wrong-type]: `map` is a list",
        "map: {a: [b]}           ! 1:10: error[wrong-type]: `a` is a list",
        "fact: []                ! 1:7: error[invalid-value]: `fact` is an empty list",
        "fact: {value: x, sauce: y} ! 1:18: error[unknown-key]: `fact` has no key `sauce`",
        "fact: {source: x}       ! 1:1: error[missing-key]: the key `value` is missing",
        "fields: {}              ! 1:1: error[missing-key]: the key `inner` is missing",
        "fields: {iner: x}       ! 1:10: error[unknown-key]: a thing has no key `iner`",
        "fields: x               ! 1:9: error[wrong-type]: `fields` is a text",
        "colours: red            ! 1:1: error[unknown-key]: a test has no key `colours`"})
    void tellsWhatAKeyCannotHold(String yaml, String finding) {
        assertThat(findings(yaml)).extracting(Diagnostic::toString).containsExactly("x.yml:" + finding);
    }

    @Test
    void keepsATextOfTheWrongLengthSoThatNothingElseIsLost() {
        assertThat(fields("text: 'twelve chars'").get(TEXT)).contains("twelve chars");
    }

    @Test
    void tellsAKeyThatIsMissingWithWhatItIsFor() {
        Findings findings = new Findings();
        SourceFile file = SourceFile.of("x.yml", "other: 1\n");
        new Keys("a thing", List.of(INNER)).read(YamlReader.read(file.place(0, 9)).value().orElseThrow(), file.start(),
                TODAY, findings);
        assertThat(findings.inFileOrder()).extracting(Diagnostic::toString)
                .containsExactlyInAnyOrder(
                        "x.yml:1:1: error[missing-key]: the key `inner` is missing",
                        "x.yml:1:1: error[unknown-key]: a thing has no key `other`");
        assertThat(findings.inFileOrder().getFirst().help())
                .containsExactly("`inner`: Something inside. It must be text of at most 10 characters.");
    }

    private static Fields fields(String yaml) {
        return read(yaml, new Findings());
    }

    private static List<Diagnostic> findings(String yaml) {
        Findings findings = new Findings();
        read(yaml, findings);
        return findings.inFileOrder();
    }

    private static Fields read(String yaml, Findings findings) {
        SourceFile file = SourceFile.of("x.yml", yaml);
        Node node = findings.take(YamlReader.read(file.place(0, yaml.length()))).orElseThrow();
        return KEYS.read(node, file.start(), TODAY, findings).orElseThrow();
    }
}
