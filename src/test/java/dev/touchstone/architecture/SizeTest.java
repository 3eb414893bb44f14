package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.touchstone.architecture.JavaSource.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeTest {

    private static final int MOST_LINES_OF_FILE = 400;
    private static final int MOST_LINES_OF_BODY = 40;

    @Test
    void filesAreShort() {
        assertThat(longFiles(Program.MAIN)).isEmpty();
    }

    @Test
    void bodiesAreShort() {
        assertThat(longBodies(Program.SOURCES)).isEmpty();
    }

    @Test
    void namesLongFiles() {
        String begin = "package dev.touchstone.page;\nclass %s {\n";
        assertThat(longFiles(JavaSource.of(begin.replace("%s", "Fits") + "\n".repeat(397) + "}\n",
                begin.replace("%s", "IsLong") + "\n".repeat(398) + "}\n")))
                .containsExactly("dev/touchstone/page/IsLong.java: has 401 lines, more than 400");
    }

    @Test
    void namesLongBodies() {
        assertThat(longBodies(JavaSource.of("package dev.touchstone.page;\nclass IsLong {\n"
                + "static {\n" + "go();\n".repeat(41) + "}\n"
                + "void fits() {\n" + "go();\n".repeat(40) + "}\n"
                + "void isLong() {\n" + "go();\n".repeat(41) + "}\n"
                + "}\n")))
                .containsExactly("dev/touchstone/page/IsLong.java:3: an initialiser has 41 lines, more than 40",
                        "dev/touchstone/page/IsLong.java:88: isLong has 41 lines, more than 40");
    }

    @Test
    void takesTextBlocksForData() {
        String textBlock = "\"\"\"\n" + "text\n".repeat(60) + "\"\"\"";
        assertThat(longBodies(JavaSource.of("package dev.touchstone.page;\nclass Quotes {\nvoid quotes() {\n"
                + "say(" + textBlock + ");\n}\n}\n"))).isEmpty();
    }

    private static List<String> longFiles(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> source.text().lines().count() > MOST_LINES_OF_FILE)
                .map(source -> source.path() + ": has " + source.text().lines().count() + " lines, more than "
                        + MOST_LINES_OF_FILE)
                .toList();
    }

    /// A body of a single statement, such as a table of examples, is as long as its data.
    private static List<String> longBodies(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.all(BlockTree.class)
                        .filter(SizeTest::isBody)
                        .filter(body -> body.tree().getStatements().size() > 1)
                        .filter(body -> lines(source, body.tree()) > MOST_LINES_OF_BODY)
                        .map(body -> source.at(body.parent() instanceof MethodTree method ? method : body.tree()) + ": "
                                + name(body.parent()) + " has " + lines(source, body.tree()) + " lines, more than "
                                + MOST_LINES_OF_BODY))
                .toList();
    }

    private static boolean isBody(Part<BlockTree> block) {
        return block.parent() instanceof MethodTree || block.parent() instanceof ClassTree;
    }

    private static String name(Tree owner) {
        return owner instanceof MethodTree method ? method.getName().toString() : "an initialiser";
    }

    /// The lines between the braces; a text block within them is data and counts as one line.
    private static int lines(JavaSource source, BlockTree body) {
        int data = source.all(LiteralTree.class)
                .map(Part::tree)
                .filter(literal -> source.start(literal) >= source.start(body)
                        && source.end(literal) <= source.end(body))
                .mapToInt(literal -> lineSpan(source, literal))
                .sum();
        return Math.max(0, lineSpan(source, body) - 1) - data;
    }

    private static int lineSpan(JavaSource source, Tree tree) {
        return source.lineAt(source.end(tree)) - source.lineAt(source.start(tree));
    }
}
