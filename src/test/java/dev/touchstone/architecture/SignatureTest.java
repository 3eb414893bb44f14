package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.touchstone.architecture.JavaSource.Part;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final int MOST_PARAMETERS = 4;

    private static final Pattern OPTIONAL = Pattern.compile("(java\\.util\\.)?Optional(Int|Long|Double|<.*>)?");

    private static final List<JavaSource> SINFUL = JavaSource.of("""
            package dev.touchstone.page;
            record HoldsAnOptional(Optional<String> title, int a, int b, int c, int d) {
                private static java.util.OptionalInt seen;
                Optional<String> mayReturnOne() {
                    Optional<String> mayKeepOne = title;
                    return mayKeepOne;
                }
            }
            """, """
            package dev.touchstone.page;
            class AsksTooMuch {
                AsksTooMuch(int a, int b, int c, int d, int e) {
                }
                void takesOne(Optional<String> title) {
                }
                void takesFour(int a, int b, int c, int d) {
                }
                @ParameterizedTest
                void hasFiveColumns(int a, int b, int c, int d, int e) {
                }
                void takesFive(int a, int b, int c, int d, int... e) {
                }
            }
            """);

    @Test
    void nothingHoldsOrTakesAnOptional() {
        assertThat(optionals(Program.MAIN)).isEmpty();
    }

    @Test
    void nothingTakesManyParameters() {
        assertThat(greedy(Program.SOURCES)).isEmpty();
    }

    @Test
    void namesOptionalFieldsAndParameters() {
        assertThat(optionals(SINFUL)).containsExactly(
                "dev/touchstone/page/HoldsAnOptional.java:2: title is an Optional<String>",
                "dev/touchstone/page/HoldsAnOptional.java:3: seen is an java.util.OptionalInt",
                "dev/touchstone/page/AsksTooMuch.java:5: title is an Optional<String>");
    }

    @Test
    void namesManyParameters() {
        assertThat(greedy(SINFUL)).containsExactly(
                "dev/touchstone/page/AsksTooMuch.java:3: <init> takes 5 parameters, more than 4",
                "dev/touchstone/page/AsksTooMuch.java:12: takesFive takes 5 parameters, more than 4");
    }

    private static List<String> optionals(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.all(VariableTree.class)
                        .filter(part -> part.parent() instanceof ClassTree || part.parent() instanceof MethodTree)
                        .map(Part::tree)
                        .filter(variable -> OPTIONAL.matcher(String.valueOf(variable.getType())).matches())
                        .map(variable -> source.at(variable) + ": " + variable.getName() + " is an "
                                + variable.getType()))
                .toList();
    }

    private static List<String> greedy(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.all(MethodTree.class)
                        .filter(part -> part.tree().getParameters().size() > most(part.tree()) && !isTable(part.tree())
                                && !makesARecord(part))
                        .map(Part::tree)
                        .map(method -> source.at(method) + ": " + method.getName() + " takes "
                                + method.getParameters().size() + " parameters, more than " + most(method)))
                .toList();
    }

    /// A method that only its own class calls may take one more.
    private static int most(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.PRIVATE) ? MOST_PARAMETERS + 1 : MOST_PARAMETERS;
    }

    /// The parameters of a parameterised test are the columns of a table.
    private static boolean isTable(MethodTree method) {
        return method.getModifiers()
                .getAnnotations()
                .stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().endsWith("ParameterizedTest"));
    }

    /// The constructor of a record takes as many parameters as it has components.
    private static boolean makesARecord(Part<MethodTree> part) {
        return part.tree().getReturnType() == null && part.parent().getKind() == Tree.Kind.RECORD;
    }
}
