package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import dev.touchstone.architecture.JavaSource.Part;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestStyleTest {

    private static final Set<String> MARKS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory",
            "TestTemplate");

    private static final Pattern NO_SENTENCE = Pattern.compile("(test|should)(?![a-z]).*|.*_.*|[A-Z].*");

    private static final Pattern MOCKS = Pattern
            .compile("(?i).*\\b(mockito|easymock|jmockit|mockk)\\b.*|.*\\.Mock\\w*Bean");

    @Test
    void namesOfTestsAreSentences() {
        assertThat(poorNames(Program.TESTS)).isEmpty();
    }

    @Test
    void nothingIsMocked() {
        assertThat(mocks(Program.TESTS)).isEmpty();
    }

    @Test
    void namesTestsThatAreNoSentence() {
        assertThat(poorNames(JavaSource.of("""
                package dev.touchstone.value;
                class RatingTest {
                    @Test
                    void testReading() {
                    }
                    @ParameterizedTest
                    void shouldRead() {
                    }
                    @org.junit.jupiter.api.Test
                    void reads_a_level() {
                    }
                    @Test
                    void testsEveryLevel() {
                    }
                    void testData() {
                    }
                }
                """))).containsExactly("dev/touchstone/value/RatingTest.java:3: testReading is no sentence",
                "dev/touchstone/value/RatingTest.java:6: shouldRead is no sentence",
                "dev/touchstone/value/RatingTest.java:9: reads_a_level is no sentence");
    }

    @Test
    void namesMocks() {
        assertThat(mocks(JavaSource.of("""
                package dev.touchstone.serve;
                import static org.mockito.Mockito.mock;
                import org.springframework.test.context.bean.override.mockito.MockitoBean;
                import java.util.List;
                class SiteTest {
                }
                """))).containsExactly("dev/touchstone/serve/SiteTest.java:2: imports org.mockito.Mockito.mock",
                "dev/touchstone/serve/SiteTest.java:3: imports "
                        + "org.springframework.test.context.bean.override.mockito.MockitoBean");
    }

    private static List<String> poorNames(List<JavaSource> tests) {
        return tests.stream()
                .flatMap(source -> source.all(MethodTree.class)
                        .map(Part::tree)
                        .filter(TestStyleTest::isTest)
                        .filter(method -> NO_SENTENCE.matcher(method.getName()).matches())
                        .map(method -> source.at(method) + ": " + method.getName() + " is no sentence"))
                .toList();
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers()
                .getAnnotations()
                .stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> MARKS.contains(name.substring(name.lastIndexOf('.') + 1)));
    }

    private static List<String> mocks(List<JavaSource> tests) {
        return tests.stream()
                .flatMap(source -> source.all(ImportTree.class)
                        .map(Part::tree)
                        .filter(imported -> MOCKS.matcher(imported.getQualifiedIdentifier().toString()).matches())
                        .map(imported -> source.at(imported) + ": imports " + imported.getQualifiedIdentifier()))
                .toList();
    }
}
