package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SealedTest {

    /// The families that a switch must be able to exhaust.
    private static final List<String> FAMILIES = List.of("dev.touchstone.value.Value", "dev.touchstone.value.ValueKind",
            "dev.touchstone.markdown.Inline", "dev.touchstone.markdown.Block", "dev.touchstone.matter.Node",
            "dev.touchstone.article.Article", "dev.touchstone.page.Page", "dev.touchstone.api.Form",
            "dev.touchstone.api.Document");

    private static final JavaClasses SINFUL = Sinful.classes("""
            package dev.touchstone.page;
            interface IsOpen {
            }
            """, """
            package dev.touchstone.page;
            sealed interface HasALeak {
                record Sound() implements HasALeak {
                }
                sealed interface Inner extends HasALeak {
                }
                record Deep() implements Inner {
                }
                non-sealed interface Leak extends HasALeak {
                }
            }
            """);

    @Test
    void familiesAreSealed() {
        assertThat(leaks(FAMILIES, Program.CLASSES)).isEmpty();
    }

    @Test
    void namesWhatIsMissingOpenOrLeaks() {
        List<String> families = List.of("dev.touchstone.page.IsOpen", "dev.touchstone.page.HasALeak",
                "dev.touchstone.page.Gone");
        assertThat(leaks(families, SINFUL)).containsExactly("dev.touchstone.page.IsOpen: is not sealed",
                "dev.touchstone.page.HasALeak$Leak: is not sealed", "dev.touchstone.page.Gone: does not exist");
    }

    private static List<String> leaks(List<String> families, JavaClasses classes) {
        return families.stream()
                .flatMap(family -> classes.contain(family) ? leaks(classes.get(family))
                        : Stream.of(family + ": does not exist"))
                .toList();
    }

    private static Stream<String> leaks(JavaClass type) {
        if (type.isRecord() || type.getModifiers().contains(JavaModifier.FINAL)) {
            return Stream.empty();
        }
        return type.getPermittedSubclasses()
                .map(members -> members.stream()
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .flatMap(SealedTest::leaks))
                .orElse(Stream.of(type.getName() + ": is not sealed"));
    }
}
