package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnitTest {

    private static Checked<Optional<Unit>> read(String symbol) {
        SourceFile file = SourceFile.of("criteria/c.md", "unit: " + symbol);
        return Unit.read(new Located<>(symbol, file.place(6, 6 + symbol.length())));
    }

    private static Unit unit(String symbol) {
        return Unit.find(symbol).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1, h, s, 3600", "1, min, ms, 60000", "1, s, ns, 1000000000", "1500, µs, ms, 1.5", "90, s, min, 1.5",
        "1, kB, B, 1000", "1, KiB, B, 1024", "48, MiB, MB, 50.331648", "1, TB, GB, 1000", "1, TiB, GiB, 1024",
        "1, GB, GiB, 0.931322574615478515625", "1, MiB/s, MB/s, 1.048576", "12, req/s, req/s, 12"
    })
    void convertsWithinADimension(BigDecimal amount, String from, String to, BigDecimal converted) {
        assertThat(unit(from).convert(amount, unit(to))).isEqualTo(converted);
    }

    @Test
    void roundsOnlyWhatDoesNotEnd() {
        BigDecimal minutes = unit("s").convert(new BigDecimal(50), unit("min"));

        assertThat(minutes.toPlainString()).startsWith("0.8333333333").hasSize(102);
        assertThat(unit("min").convert(minutes, unit("s"))).isEqualTo(new BigDecimal(50));
    }

    @Test
    void convertsThereAndBackToTheSameFigure() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        for (Unit from : Units.ALL) {
            for (Unit to : Units.convertibleTo(from)) {
                for (int i = 0; i < 50; i++) {
                    BigDecimal amount = RandomCells.number(random);
                    assertThat(to.convert(from.convert(amount, to), from)).as("%s %s in %s", amount, from, to)
                            .isEqualByComparingTo(amount);
                }
            }
        }
    }

    @Test
    void doesNotConvertIntoAnotherDimension() {
        assertThat(unit("ms").convertsTo(unit("MB"))).isFalse();
        assertThat(Unit.counting("packages").convertsTo(Unit.counting("modules"))).isFalse();
        assertThat(unit("req/s").convertsTo(unit("ops/s"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> unit("ms").convert(BigDecimal.ONE, unit("MB")));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void readsEverySymbolOfTheList(Unit unit) {
        assertThat(read(unit.symbol())).isEqualTo(Checked.of(Optional.of(unit)));
    }

    static Iterable<Unit> listed() {
        return Units.ALL;
    }

    @ParameterizedTest
    @CsvSource({"x, ×", "us, µs", "μs, µs"})
    void readsOtherSpellings(String spelling, String symbol) {
        assertThat(read(spelling)).isEqualTo(Checked.of(Optional.of(unit(symbol))));
    }

    @Test
    void readsNothingAsAPlainNumberAndANounAsACount() {
        assertThat(read("").value()).contains(Unit.NUMBER);
        assertThat(read("packages").value()).contains(Unit.counting("packages"));
        assertThat(Unit.counting("packages").isNoun()).isTrue();
        assertThat(unit("ms").isNoun()).isFalse();
        assertThat(Unit.NUMBER.isNoun()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"packages, package", "dependencies, dependency", "lines, line", "caches, caches",
        "processes, processes", "code, code"})
    void knowsTheNounForOne(String many, String one) {
        ValueKind kind = new QuantityKind(Unit.counting(many), false, "");

        assertThat(Cells.value(kind, "1 " + one).phrase()).isEqualTo("1 " + one);
        assertThat(Cells.value(kind, "2 " + many).phrase()).isEqualTo("2 " + many);
    }

    @Test
    void warnsOfKB() {
        assertThat(read("KB").value()).contains(unit("kB"));
        assertThat(read("KB").diagnostics()).singleElement()
                .hasToString("criteria/c.md:1:7: warning[ambiguous-unit]: `KB` is read as `kB`");
        assertThat(read("KB/s").diagnostics()).singleElement()
                .satisfies(found -> assertThat(found.help())
                        .containsExactly("Write `kB/s` for 1000 bytes a second or `KiB/s` for 1024."));
    }

    @ParameterizedTest
    @CsvSource({
        "seconds, s", "Ms, ms", "MSEC, ms", "mb, MB", "rps, req/s", "req/sec, req/s", "reqs per second, req/s",
        "percent, %", "times, ×", "X, ×", "kb/s, kB/s", "MiB/sec, MiB/s"
    })
    void offersTheSymbolForAWordThatItUnderstands(String word, String symbol) {
        assertThat(read(word).value()).isEmpty();
        assertThat(read(word).diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.INVALID_VALUE);
            assertThat(found.message()).isEqualTo("`" + word + "` is not a unit");
            assertThat(found.help()).hasSize(2).last().isEqualTo("Did you mean `" + symbol + "`?");
        });
    }

    @ParameterizedTest
    @CsvSource({"Widgets", "two words", "m²", "furlong_per_fortnight"})
    void refusesWhatIsNeitherASymbolNorANoun(String word) {
        assertThat(read(word).diagnostics()).singleElement().satisfies(found -> assertThat(found.help()).hasSize(1));
    }
}
