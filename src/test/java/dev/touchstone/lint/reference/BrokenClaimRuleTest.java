package dev.touchstone.lint.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.lint.Explanations;
import dev.touchstone.lint.Judged;
import dev.touchstone.lint.rule.Example;
import org.junit.jupiter.api.Test;

/// What claims may name, in a folder with one benchmark, `start`, and one arm of it, `alder-3`.
class BrokenClaimRuleTest {

    private static final Example BENCHMARK = Explanations.of(Code.OUTDATED_RESULT).good();

    @Test
    void takesWhatIsThere() {
        Judged.assertClean(claim("start", "measure: memory", "value: alder-3"));
    }

    @Test
    void findsBenchmarksMeasuresArmsAndRuntimesThatAreNotThere() {
        Judged.assertFinds(Code.BROKEN_CLAIM, claim("«strat»", "measure: memory", "value: alder-3"));
        Judged.assertFinds(Code.BROKEN_CLAIM, claim("start", "measure: «memroy»", "value: alder-3"));
        Judged.assertFinds(Code.BROKEN_CLAIM, claim("start", "measure: memory", "value: «adler-3»"));
        Judged.assertFinds(Code.BROKEN_CLAIM, claim("start", "measure: memory", "ratio: «alder-3 / birch-11»"));
        Judged.assertFinds(Code.BROKEN_CLAIM, Example.file("claims/field-report.yml", """
                quick:
                  says: Cedar is quick.
                  about: [alder, «ceder»]
                  basis: opinion
                  because: Quick has no unit.
                """));
    }

    @Test
    void offersWhatIsNear() {
        assertThat(Judged.of(claim("strat", "measure: memory", "value: alder-3")).found())
                .flatExtracting(Diagnostic::help)
                .containsExactly("Did you mean `start`?");
        assertThat(Judged.of(claim("start", "measure: memory", "value: node-24")).found())
                .flatExtracting(Diagnostic::help)
                .containsExactly("Known are `alder-3`.");
    }

    /// What cannot be read is told where it stands, and not once more at everything that names it.
    @Test
    void keepsQuietWhereABenchmarkCouldNotBeRead() {
        Example broken = claim("start", "measure: memory", "value: alder-3").and(
                Example.file("benchmarks/start/alder/manifest.yml", "program: program.txt\n"));

        assertThat(Judged.of(broken).found()).extracting(Diagnostic::code).doesNotContain(Code.BROKEN_CLAIM);
    }

    private static Example claim(String benchmark, String measure, String arms) {
        return BENCHMARK.and(Example.file("claims/field-report.yml", """
                small:
                  says: Alder is small.
                  about: [alder]
                  basis: size
                  measured:
                    - benchmark: %b
                      %m
                      %a
                """.replace("%b", benchmark).replace("%m", measure).replace("%a", arms)));
    }
}
