package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.ValueKind.Reading;
import dev.touchstone.value.ValueKind.Written;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every kind of value, so that a new one is tested before its author writes a test.
class ValueKindContractTest {

    /// Every kind in every shape whose grammar differs.
    static final List<ValueKind> KINDS = List.of(Cells.RATING, Cells.MS, Cells.MB, Cells.REQUESTS, Cells.RATIO,
            Cells.MINUTES,
            Cells.NUMBER, Cells.PACKAGES, Cells.SUPPORT, Cells.NAMES, Cells.VERSION, Cells.DATE, Cells.TEXT);

    /// @param wrong a cell that this kind cannot read
    /// @param offered the reading that it offers for the wrong one
    private record Examples(String good, String odd, String wrong, String offered) {}

    private static Examples examples(ValueKind kind) {
        return switch (kind) {
            case RatingKind _ -> new Examples("Excellent", "bEST in class", "Exellent", "Excellent");
            case QuantityKind quantity ->
                new Examples(quantity.unit().behind("30"), "~" + quantity.unit().behind("10–100"),
                        "about " + quantity.unit().behind("30"), "~" + quantity.unit().behind("30"));
            case SupportKind _ ->
                new Examples("Yes", "experimental, since v3.13, behind -X jit", "Expermental since 3.13",
                        "Experimental since 3.13");
            case NamesKind _ -> new Examples("pip / poetry / uv", "TCP/IP, HTTP (1, 2)", "pip, , uv", "pip / uv");
            case VersionKind _ -> new Examples("3.14", ">20, ≤ 26.1", "20.x", "20");
            case DateKind _ -> new Examples("2026-04-21", "2024-02-29", "2026-02-30", "2026-02-28");
            case TextKind _ -> new Examples("A bytecode interpreter", "-1 or less", "?", "—");
        };
    }

    static List<ValueKind> kinds() {
        return KINDS;
    }

    @Test
    void coversEveryKind() {
        List<Class<?>> covered = KINDS.stream().<Class<?>>map(ValueKind::getClass).distinct().toList();

        assertThat(covered).containsExactlyInAnyOrder(ValueKind.class.getPermittedSubclasses());
    }

    @Test
    void hasAKeywordOfItsOwnForEachKind() {
        List<String> keywords = KINDS.stream().map(ValueKind::keyword).distinct().toList();

        assertThat(keywords).hasSize(ValueKind.class.getPermittedSubclasses().length)
                .allSatisfy(keyword -> assertThat(keyword).matches("[a-z]+"));
    }

    @Test
    void producesEveryValue() {
        RandomGenerator random = random();

        List<Class<?>> produced = KINDS.stream()
                .flatMap(kind -> IntStream.range(0, 200)
                        .<Class<?>>mapToObj(_ -> Cells.value(kind, RandomCells.statement(kind, random)).getClass()))
                .distinct()
                .toList();

        assertThat(produced).containsExactlyInAnyOrder(Value.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsTheGoodAndTheOddExample(ValueKind kind) {
        Examples examples = examples(kind);

        assertThat(Cells.read(kind, examples.good()).value()).isPresent();
        Value odd = Cells.value(kind, examples.odd());
        assertThat(Cells.value(kind, odd.canonical()).means(odd)).isTrue();
        assertThat(odd.phrase()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesTheWrongExampleWhereItStandsAndOffersTheRightOne(ValueKind kind) {
        Examples examples = examples(kind);

        Diagnostic refusal = Cells.refusal(kind, examples.wrong());

        assertThat(refusal.code()).isEqualTo(Code.UNREADABLE_CELL);
        assertThat(refusal.place().text()).isEqualTo(examples.wrong());
        assertThat(refusal.message()).startsWith("cannot read `" + examples.wrong() + "`: ");
        assertThat(refusal.help()).containsExactly("This criterion takes " + kind.accepts() + ".",
                "Did you mean `" + examples.offered() + "`?");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysInOnePhraseWhatItAccepts(ValueKind kind) {
        assertThat(kind.accepts()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsTheEmDashAsUnknownAndKeepsItsRemarks(ValueKind kind) {
        Reading reading = Cells.read(kind, "— (nobody measured it)").value().orElseThrow();

        assertThat(reading.value()).isEqualTo(new Unknown());
        assertThat(kind instanceof QuantityKind ? reading.conditions() : reading.notes()).extracting(Located::value)
                .containsExactly("nobody measured it");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsNotApplicableInAnyCase(ValueKind kind) {
        assertThat(Cells.value(kind, "n/a")).isEqualTo(new NotApplicable());
        assertThat(Cells.value(kind, "N/A")).isEqualTo(new NotApplicable());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesWhatOthersWriteForUnknown(ValueKind kind) {
        for (String word : List.of("-", "–", "--", "?", "TBD", "tbd", "Unknown", "…")) {
            Diagnostic refusal = Cells.refusal(kind, word);
            assertThat(refusal.message()).isEqualTo("cannot read `" + word + "`: unknown is written `—`, an em dash");
            assertThat(refusal.help()).last().isEqualTo("Did you mean `—`?");
        }
    }

    @ParameterizedTest
    @CsvSource({"NA", "N.A.", "not applicable"})
    void refusesWhatOthersWriteForNotApplicable(String word) {
        for (ValueKind kind : KINDS) {
            assertThat(Cells.refusal(kind, word).help()).last().isEqualTo("Did you mean `n/a`?");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesAnEmptyCell(ValueKind kind) {
        for (String blank : List.of("", " ", "\u00a0")) {
            Diagnostic refusal = Cells.refusal(kind, blank);
            assertThat(refusal.toString()).isEqualTo("cells.md:1:9: error[empty-cell]: there is no value here");
            assertThat(refusal.help()).last()
                    .isEqualTo("Write `—` (an em dash) for unknown, or `n/a` where the question does not apply.");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printsWhatItReadsBackAsTheSameValue(ValueKind kind) {
        RandomGenerator random = random();
        for (int i = 0; i < 300; i++) {
            String cell = RandomCells.statement(kind, random);
            Value value = Cells.value(kind, cell);
            String needed = value instanceof Support support && support.status().needsNote() ? " (a note)" : "";

            Value again = Cells.value(kind, value.canonical() + needed);

            assertThat(again.means(value)).as("%s as %s", cell, value.canonical()).isTrue();
            assertThat(again.canonical()).isEqualTo(value.canonical());
            assertThat(again.phrase()).isEqualTo(value.phrase());
            if (value instanceof Quantity quantity && again instanceof Quantity same) {
                assertThat(same).isEqualTo(
                        new Quantity(quantity.low(), quantity.high(), quantity.approximate(), quantity.unit(),
                                same.written()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void offersOnlyWhatItCanRead(ValueKind kind) {
        RandomGenerator random = random();
        for (int i = 0; i < 300; i++) {
            String cell = mutated(RandomCells.statement(kind, random), random);
            for (Diagnostic found : Cells.read(kind, cell).diagnostics()) {
                found.help()
                        .stream()
                        .filter(help -> help.startsWith("Did you mean `"))
                        .map(help -> help.substring("Did you mean `".length(), help.length() - 2))
                        .flatMap(offered -> Arrays.stream(offered.split("; ", -1)))
                        .filter(offered -> !offered.matches("(Partial|Stub).*"))
                        .forEach(offered -> assertThat(Cells.read(kind, offered).value()).as("%s for %s", offered, cell)
                                .isPresent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void neverThrowsWhateverIsWritten(ValueKind kind) {
        RandomGenerator random = random();
        for (int i = 0; i < 300; i++) {
            String cell = mutated(mutated(RandomCells.statement(kind, random), random), random);
            assertThatCode(() -> written(kind, cell)).as(cell).doesNotThrowAnyException();
        }
        for (String hostile : HOSTILE) {
            for (int length : new int[]{1, 40, 2000}) {
                String cell = hostile.repeat(Math.max(1, length / hostile.length()));
                assertThatCode(() -> written(kind, cell)).doesNotThrowAnyException();
                assertThatCode(() -> written(kind, "1" + cell + "1 ms")).doesNotThrowAnyException();
            }
        }
    }

    /// The dotted capital grows when it is put into lower case, over which the JDK takes quadratic time.
    @ParameterizedTest
    @MethodSource("kinds")
    void endsQuicklyHoweverLongACellIs(ValueKind kind) {
        for (String hostile : List.of("9", "İ", " ", "10–", "1 ms ", " / ", "since 1 ", "1,")) {
            String cell = hostile.repeat(100_000 / hostile.length());

            assertTimeout(Duration.ofSeconds(5), () -> written(kind, cell), hostile);
        }
    }

    private static final List<String> HOSTILE = List.of("9", "0", ".", ",", "1,", "1.", "-", "–", "~", "<", ">=", "±",
            "+", " ",
            "(", ")", "a", "k", "1k", " to ", "10–", "1 ms ", "/", " / ", "since ", "since 1 ", "behind -X ",
            "behind --a ",
            "v", "1.0.", "^", "\\", "$1", "{}", "%s", "\u0000", "\u202e", "\ud83d", "\udc00", "é", "ß", "İ", "٣", "𝟙",
            "`",
            "Best in class ", "2026-", "n/a", "—", "x", "million ", "about ");

    private static Object written(ValueKind kind, String cell) {
        SourceFile file = SourceFile.of("cells.md", cell);
        Located<String> text = new Located<>(cell, file.place(0, cell.length()));
        return kind.read(new Written(text, List.of(text)));
    }

    /// The text with one part dropped, doubled, or replaced by something of no good.
    private static String mutated(String text, RandomGenerator random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(3));
        String middle = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> text.substring(from, to).repeat(2);
            default -> HOSTILE.get(random.nextInt(HOSTILE.size()));
        };
        return text.substring(0, from) + middle + text.substring(to);
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    }
}
