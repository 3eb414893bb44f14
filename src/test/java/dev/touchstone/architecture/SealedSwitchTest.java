package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.touchstone.architecture.JavaSource.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A switch over a sealed family names every member, so that the compiler finds the places that a new member concerns.
class SealedSwitchTest {

    private static final String FAMILY = """
            package dev.touchstone.value;
            sealed interface Value {
                record Text(String plain) implements Value {
                }
                sealed interface Number extends Value {
                }
                record Whole(int number) implements Number {
                }
            }
            """;

    @Test
    void switchesNameEveryMemberOfASealedFamily() {
        assertThat(catchAlls(Program.SOURCES)).isEmpty();
    }

    @Test
    void namesADefaultAmongMembers() {
        assertThat(catchAlls(JavaSource.of(FAMILY, """
                package dev.touchstone.page;
                import dev.touchstone.value.Value;
                import dev.touchstone.value.Value.Whole;
                class Lazy {
                    String statement(Value value) {
                        switch (value) {
                            case Value.Text text: return "text";
                            default: return "";
                        }
                    }
                    String expression(Object value) {
                        return switch (value) {
                            case Whole(int number) when number > 0 -> "number";
                            case null, default -> "";
                        };
                    }
                }
                """))).containsExactly(
                "dev/touchstone/page/Lazy.java:6: a switch over members of Value has a default",
                "dev/touchstone/page/Lazy.java:12: a switch over members of Number, Value has a default");
    }

    @Test
    void namesAFamilyThatStandsForItsLastMembers() {
        assertThat(catchAlls(JavaSource.of(FAMILY, """
                package dev.touchstone.value;
                class Sly {
                    String text(Value value) {
                        return switch (value) {
                            case Value.Text text -> "text";
                            case Value other -> "";
                        };
                    }
                }
                """))).containsExactly(
                "dev/touchstone/value/Sly.java:4: a switch over members of Value has a case for all of Value");
    }

    @Test
    void acceptsExhaustiveSwitchesAndThoseOverOtherTypes() {
        assertThat(catchAlls(JavaSource.of(FAMILY, """
                package dev.touchstone.page;
                import com.vladsch.flexmark.ast.Text;
                import dev.touchstone.value.Value;
                class Thorough {
                    String byGroup(Value value) {
                        return switch (value) {
                            case Value.Text text -> "text";
                            case Value.Number number -> "number";
                        };
                    }
                    String byWord(Object value) {
                        return switch (value) {
                            case String word -> word;
                            case Text text -> "of another tree";
                            default -> "";
                        };
                    }
                }
                """))).isEmpty();
    }

    private static List<String> catchAlls(List<JavaSource> sources) {
        SealedTypes sealed = SealedTypes.of(sources);
        return sources.stream()
                .flatMap(source -> switches(source)
                        .flatMap(part -> fault(source, cases(part.tree()), sealed)
                                .map(fault -> source.at(part.tree()) + ": a switch over " + fault)))
                .toList();
    }

    private static Stream<Part<Tree>> switches(JavaSource source) {
        return source.all(Tree.class)
                .filter(part -> part.tree() instanceof SwitchTree || part.tree() instanceof SwitchExpressionTree);
    }

    private static List<? extends CaseTree> cases(Tree tree) {
        return tree instanceof SwitchTree statement ? statement.getCases()
                : ((SwitchExpressionTree) tree).getCases();
    }

    private static Stream<String> fault(JavaSource source, List<? extends CaseTree> cases, SealedTypes sealed) {
        Set<String> families = cases.stream()
                .flatMap(SealedSwitchTest::types)
                .flatMap(type -> sealed.above(source, type).stream())
                .collect(Collectors.toSet());
        if (families.isEmpty()) {
            return Stream.empty();
        }
        String members = "members of " + families.stream()
                .map(SealedSwitchTest::simpleName)
                .sorted()
                .collect(Collectors.joining(", "));
        if (cases.stream()
                .flatMap(found -> found.getLabels().stream())
                .anyMatch(DefaultCaseLabelTree.class::isInstance)) {
            return Stream.of(members + " has a default");
        }
        return cases.stream()
                .filter(found -> found.getGuard() == null)
                .flatMap(SealedSwitchTest::types)
                .filter(type -> families.contains(SealedTypes.resolve(source, type)))
                .map(type -> members + " has a case for all of " + simpleName(type));
    }

    /// The names of the types that a case is for, as they are written.
    private static Stream<String> types(CaseTree found) {
        return found.getLabels()
                .stream()
                .filter(PatternCaseLabelTree.class::isInstance)
                .map(label -> ((PatternCaseLabelTree) label).getPattern())
                .flatMap(pattern -> switch (pattern) {
                    case BindingPatternTree binding -> Stream.of(binding.getVariable().getType().toString());
                    case DeconstructionPatternTree parts -> Stream.of(parts.getDeconstructor().toString());
                    default -> Stream.empty();
                })
                .map(name -> name.replaceFirst("<.*", ""));
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
