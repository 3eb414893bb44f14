package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import dev.touchstone.architecture.JavaSource.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A name says what a thing is for a reader of comparisons, not which part it plays in a program.
class NameTest {

    private static final int LONGEST = 30;

    private static final Pattern ROLE = Pattern.compile(".*(Util|Utils|Helper|Helpers|Manager|Impl)");

    private static final Pattern BAG = Pattern.compile(
            "(?:.*\\.)?(utils?|commons?|helpers?|impl|managers?|internal|misc|base)(?:\\..*)?");

    @Test
    void typesAndPackagesAreCalledWhatTheyAre() {
        assertThat(poorNames(Program.SOURCES)).isEmpty();
    }

    @Test
    void namesPoorNames() {
        assertThat(poorNames(JavaSource.of("""
                package dev.touchstone.value;
                class RatingHelper {
                    interface Utils {
                    }
                    enum IsCalledByANameThatIsTooLongBy1 {
                    }
                    record IsCalledByANameThatIsJustRight() {
                    }
                    class Utilities {
                    }
                }
                """, """
                package dev.touchstone.util;
                class Rating {
                }
                """))).containsExactly("dev/touchstone/value/RatingHelper.java:2: RatingHelper is named for a role",
                "dev/touchstone/value/RatingHelper.java:3: Utils is named for a role",
                "dev/touchstone/value/RatingHelper.java:5: IsCalledByANameThatIsTooLongBy1 has 31 characters, "
                        + "more than 30",
                "dev/touchstone/util/Rating.java: dev.touchstone.util is a bag");
    }

    private static List<String> poorNames(List<JavaSource> sources) {
        return sources.stream().flatMap(source -> Stream.concat(bag(source), types(source))).toList();
    }

    private static Stream<String> bag(JavaSource source) {
        return BAG.matcher(source.packageName()).matches()
                ? Stream.of(source.path() + ": " + source.packageName() + " is a bag")
                : Stream.empty();
    }

    private static Stream<String> types(JavaSource source) {
        return source.all(ClassTree.class)
                .map(Part::tree)
                .flatMap(type -> fault(type.getSimpleName().toString()).stream()
                        .map(fault -> source.at(type) + ": " + type.getSimpleName() + fault));
    }

    private static Optional<String> fault(String name) {
        if (name.length() > LONGEST) {
            return Optional.of(" has " + name.length() + " characters, more than " + LONGEST);
        }
        return ROLE.matcher(name).matches() ? Optional.of(" is named for a role") : Optional.empty();
    }
}
