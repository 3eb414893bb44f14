package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import dev.touchstone.architecture.JavaSource.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A failure is either expected, and then caught by its name, or a mistake of ours, and then it must be seen.
class CatchTest {

    private static final Set<String> BROAD = Set.of("Exception", "RuntimeException", "Throwable", "Error");

    /// Where a request or a command ends, whatever happened.
    private static final Set<String> EDGES = Set.of("dev.touchstone", "dev.touchstone.serve");

    private static final List<Exemption> CATCHING = List.of();

    @Test
    void onlyTheEdgesCatchEverything() {
        assertThat(Exemption.apply(CATCHING, broad(Program.SOURCES))).isEmpty();
    }

    @Test
    void nothingIsSwallowed() {
        assertThat(empty(Program.SOURCES)).isEmpty();
    }

    @Test
    void namesWhatCatchesEverything() {
        String sin = """
                class %s {
                    void read() {
                        try {
                            parse();
                        } catch (IllegalStateException | java.lang.Exception e) {
                            report(e);
                        } catch (Throwable e) {
                            report(e);
                        } catch (StackOverflowError e) {
                            report(e);
                        }
                    }
                }
                """;
        assertThat(broad(JavaSource.of("package dev.touchstone.page;\n" + sin.replace("%s", "CatchesAll"),
                "package dev.touchstone.serve;\n" + sin.replace("%s", "IsAnEdge")))).containsExactly(
                        "dev/touchstone/page/CatchesAll.java:6: catches Exception",
                        "dev/touchstone/page/CatchesAll.java:8: catches Throwable");
    }

    @Test
    void namesWhatIsSwallowed() {
        assertThat(empty(JavaSource.of("""
                package dev.touchstone.serve;
                class Swallows {
                    void read() {
                        try {
                            parse();
                        } catch (IllegalStateException e) {
                            // never happens
                        } catch (IllegalArgumentException e) {
                            report(e);
                        }
                    }
                }
                """))).containsExactly("dev/touchstone/serve/Swallows.java:6: swallows IllegalStateException");
    }

    private static List<String> broad(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> !EDGES.contains(source.packageName()))
                .flatMap(source -> source.all(CatchTree.class)
                        .map(Part::tree)
                        .flatMap(found -> caught(found).filter(BROAD::contains)
                                .map(type -> source.at(found) + ": catches " + type)))
                .toList();
    }

    private static List<String> empty(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.all(CatchTree.class)
                        .map(Part::tree)
                        .filter(found -> found.getBlock().getStatements().isEmpty())
                        .map(found -> source.at(found) + ": swallows " + String.join(", ", caught(found).toList())))
                .toList();
    }

    private static Stream<String> caught(CatchTree found) {
        Tree type = found.getParameter().getType();
        Stream<? extends Tree> types = type instanceof UnionTypeTree union
                ? union.getTypeAlternatives().stream()
                : Stream.of(type);
        return types.map(Tree::toString).map(name -> name.substring(name.lastIndexOf('.') + 1));
    }
}
