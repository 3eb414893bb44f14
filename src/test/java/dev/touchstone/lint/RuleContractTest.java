package dev.touchstone.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.rule.Rule;
import dev.touchstone.reading.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What every rule and every code has to keep, whoever adds it.
class RuleContractTest {

    private static final List<Explanation> EXPLANATIONS = Explanations.all();
    private static final Path GOLDEN = Path.of("src/main/resources/rules");

    @TempDir
    private static Path folders;

    private static Map<Code, ExampleFolder> bad = Map.of();
    private static Map<Code, List<Diagnostic>> found = Map.of();

    /// Every bad example is read once, for all the tests.
    @BeforeAll
    static void readTheBadExamples() {
        bad = EXPLANATIONS.stream()
                .collect(Collectors.toMap(Explanation::code,
                        explanation -> ExampleFolder.of(explanation.bad(),
                                folders.resolve("bad-" + explanation.code().word()))));
        found = bad.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().read().diagnostics()));
    }

    @ParameterizedTest
    @FieldSource("EXPLANATIONS")
    void isFoundAtTheMarksOfTheBadExampleAndNowhereElse(Explanation explanation) {
        List<String> marks = bad(explanation).marks();
        assertThat(marks).isNotEmpty();
        assertThat(found(explanation)).extracting(one -> one.code().word() + " " + ExampleFolder.mark(one))
                .containsExactlyElementsOf(marks.stream().map(mark -> explanation.code().word() + " " + mark).toList());
    }

    @ParameterizedTest
    @FieldSource("EXPLANATIONS")
    void isNotFoundInTheGoodExample(Explanation explanation) {
        Path folder = folders.resolve("good-" + explanation.code().word());
        assertThat(ExampleFolder.of(explanation.good(), folder).read().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXPLANATIONS")
    void isToldInTheApprovedWords(Explanation explanation) {
        String told = found(explanation)
                .stream()
                .map(DiagnosticPrinter.PLAIN::print)
                .collect(Collectors.joining("\n"))
                .replace(bad(explanation).path().toString(), "content");
        Golden.assertApproved(GOLDEN.resolve(explanation.code().word() + ".txt"), told);
    }

    @ParameterizedTest
    @FieldSource("EXPLANATIONS")
    void saysWhatWhyAndWhatInstead(Explanation explanation) {
        assertThat(List.of(explanation.what(), explanation.why(), explanation.instead()))
                .allSatisfy(part -> assertThat(part).hasSizeGreaterThan(30).endsWith("."));
        assertThat(explanation.good().fragments())
                .allSatisfy(fragment -> assertThat(fragment.text()).doesNotContain("«", "»"));
    }

    @ParameterizedTest
    @FieldSource("EXPLANATIONS")
    void isRepairedExactlyWhereTheExplanationSaysSo(Explanation explanation) {
        assertThat(found(explanation))
                .allSatisfy(one -> assertThat(!one.fixes().isEmpty()).isEqualTo(explanation.isRepairable()));
    }

    @ParameterizedTest
    @FieldSource("EXPLANATIONS")
    void putsCodeBetweenTwoBackticks(Explanation explanation) {
        assertThat(List.of(explanation.what(), explanation.why(), explanation.instead(), explanation.repair()))
                .allSatisfy(part -> assertThat(part.codePoints().filter(c -> c == '`').count() % 2).isZero());
    }

    @Test
    void everyCodeBelongsToOneTopic() {
        assertThat(Topic.all()).flatExtracting(Topic::explanations).containsExactlyElementsOf(EXPLANATIONS);
    }

    @Test
    void everyCodeIsExplainedOnce() {
        assertThat(EXPLANATIONS).extracting(Explanation::code).containsExactly(Code.values());
    }

    @Test
    void noApprovedMessageIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Code.values()).map(code -> code.word() + ".txt").toList());
        }
    }

    @Test
    void noTwoRulesFindTheSame() {
        assertThat(Rules.ALL).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void noRetiredWordIsACode() {
        assertThat(Code.values()).extracting(Code::word).noneMatch(Rules.RETIRED::contains);
    }

    @Test
    void everyRuleIsListed() {
        Stream<JavaClass> written = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.touchstone.lint")
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !type.isInterface());
        assertThat(written.map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Rules.ALL.stream().map(rule -> rule.getClass().getName()).toList());
    }

    private static ExampleFolder bad(Explanation explanation) {
        return Objects.requireNonNull(bad.get(explanation.code()));
    }

    private static List<Diagnostic> found(Explanation explanation) {
        return Objects.requireNonNull(found.get(explanation.code()));
    }
}
