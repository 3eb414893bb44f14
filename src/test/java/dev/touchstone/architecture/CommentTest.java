package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.touchstone.architecture.JavaSource.Part;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements.DocCommentKind;
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern UNWANTED = Pattern.compile(
            "\\b(?:TODO|FIXME|XXX|HACK)\\b|@author\\b|(?i:\\bcopyright\\b|\\bSPDX-|\\blicen[cs]ed under\\b)");

    private static final Pattern SENTENCE = Pattern.compile(".*[.!?:]", Pattern.DOTALL);

    @Test
    void publicTypesAndPackagesSayWhatTheyAreFor() {
        assertThat(undocumented(Program.MAIN)).isEmpty();
    }

    @Test
    void docCommentsAreMarkdown() {
        assertThat(traditional(Program.SOURCES)).isEmpty();
    }

    @Test
    void commentsHoldNeitherPlansNorNamesNorLicences() {
        assertThat(unwanted(Program.SOURCES)).isEmpty();
    }

    @Test
    void namesWhatDoesNotSayWhatItIsFor() {
        assertThat(undocumented(JavaSource.of("""
                package dev.touchstone.page;
                public class SaysNothing {
                    public enum SaysNothingEither {
                    }
                    class NeedNotSay {
                    }
                }
                """, """
                package dev.touchstone.page;
                /// Trails off
                public record TrailsOff() {
                    /// Is a sentence.
                    public interface Fine {
                    }
                }
                """, """
                package dev.touchstone.page;
                @Described("Says it in its schema.")
                public record SaysItInItsSchema() {
                }
                """, """
                @NullMarked
                package dev.touchstone.page;
                """))).containsExactly("dev/touchstone/page/SaysNothing.java:2: does not say what it is for",
                "dev/touchstone/page/SaysNothing.java:3: does not say what it is for",
                "dev/touchstone/page/TrailsOff.java:3: does not begin with a sentence",
                "dev/touchstone/page/package-info.java:1: does not say what it is for");
    }

    @Test
    void namesDocCommentsOfTheOldSort() {
        assertThat(traditional(JavaSource.of("""
                package dev.touchstone.page;
                /** A page. */
                class IsOld {
                    /** A field. */
                    int field;
                    /** A method. */
                    void method(/* a plain comment */ int parameter) {
                    }
                    /// A new one.
                    void isNew() {
                    }
                }
                """))).containsExactly("dev/touchstone/page/IsOld.java:3: has a /** comment",
                "dev/touchstone/page/IsOld.java:5: has a /** comment",
                "dev/touchstone/page/IsOld.java:7: has a /** comment");
    }

    @Test
    void namesUnwantedComments() {
        assertThat(unwanted(JavaSource.of("""
                // Begins with a comment.
                package dev.touchstone.page;
                /* Copyright somebody */
                class Plans {
                    // TODO: write it
                    /// @author somebody
                    String text = "// TODO is data here";
                    char quote = '"'; // FIXME is not
                    String block = \"""
                        // TODO is data here, too
                        \""";
                }
                """))).containsExactly("dev/touchstone/page/Plans.java:1: begins with a comment",
                "dev/touchstone/page/Plans.java:3: says Copyright",
                "dev/touchstone/page/Plans.java:5: says TODO",
                "dev/touchstone/page/Plans.java:6: says @author",
                "dev/touchstone/page/Plans.java:8: says FIXME");
    }

    private static List<String> undocumented(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.paths()
                        .stream()
                        .filter(path -> speaks(source, path.getLeaf()))
                        .flatMap(path -> silence(source, path)
                                .map(fault -> source.at(path.getLeaf()) + ": " + fault)))
                .toList();
    }

    private static boolean speaks(JavaSource source, Tree tree) {
        return (tree instanceof ClassTree type && type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                || (tree instanceof PackageTree && source.isPackageInfo());
    }

    /// Whether a type says what it is for to the readers of its schema as well.
    private static boolean isDescribed(ClassTree type) {
        return type.getModifiers()
                .getAnnotations()
                .stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Described"));
    }

    private static Stream<String> silence(JavaSource source, TreePath path) {
        if (path.getLeaf() instanceof ClassTree type && isDescribed(type)) {
            return Stream.empty();
        }
        var comment = source.trees().getDocCommentTree(path);
        if (comment == null || comment.getFirstSentence().isEmpty()) {
            return Stream.of("does not say what it is for");
        }
        String sentence = comment.getFirstSentence().stream().map(Object::toString).collect(Collectors.joining());
        return SENTENCE.matcher(sentence.strip()).matches() ? Stream.empty()
                : Stream.of("does not begin with a sentence");
    }

    private static List<String> traditional(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.paths()
                        .stream()
                        .filter(path -> mayBeDocumented(path.getLeaf()))
                        .filter(path -> source.trees().getDocCommentKind(path) == DocCommentKind.TRADITIONAL)
                        .map(path -> source.at(path.getLeaf()) + ": has a /** comment"))
                .toList();
    }

    private static boolean mayBeDocumented(Tree tree) {
        return tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree
                || tree instanceof PackageTree;
    }

    private static List<String> unwanted(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> Stream.concat(header(source), comments(source)
                        .flatMap(comment -> UNWANTED.matcher(comment.group())
                                .results()
                                .map(word -> source.path() + ":" + source.lineAt(comment.start() + word.start())
                                        + ": says "
                                        + word.group()))))
                .toList();
    }

    private static Stream<String> header(JavaSource source) {
        return source.isPackageInfo() || source.text().startsWith("package ") ? Stream.empty()
                : Stream.of(source.path() + ":1: begins with a comment");
    }

    private static Stream<MatchResult> comments(JavaSource source) {
        StringBuilder code = new StringBuilder(source.text());
        source.all(LiteralTree.class)
                .map(Part::tree)
                .filter(literal -> literal.getValue() instanceof String || literal.getValue() instanceof Character)
                .forEach(literal -> {
                    String blank = " ".repeat(source.end(literal) - source.start(literal));
                    code.replace(source.start(literal), source.end(literal), blank);
                });
        return COMMENT.matcher(code).results();
    }
}
