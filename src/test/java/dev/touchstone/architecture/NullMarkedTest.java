package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NullMarkedTest {

    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarked(Program.SOURCES)).isEmpty();
    }

    @Test
    void namesPackagesWithoutAMark() {
        assertThat(unmarked(JavaSource.of("""
                package dev.touchstone.page;
                class Page {
                }
                """, """
                package dev.touchstone.value;
                """, """
                package dev.touchstone.value;
                class Value {
                }
                """, """
                @org.jspecify.annotations.NullMarked
                package dev.touchstone.source;
                """, """
                package dev.touchstone.source;
                class Place {
                }
                """))).containsExactly("dev.touchstone.page: is not @NullMarked",
                "dev.touchstone.value: is not @NullMarked");
    }

    private static List<String> unmarked(List<JavaSource> sources) {
        Set<String> marked = sources.stream()
                .filter(NullMarkedTest::isMark)
                .map(JavaSource::packageName)
                .collect(Collectors.toSet());
        Set<String> all = sources.stream().map(JavaSource::packageName).collect(Collectors.toCollection(TreeSet::new));
        return all.stream().filter(name -> !marked.contains(name)).map(name -> name + ": is not @NullMarked").toList();
    }

    private static boolean isMark(JavaSource source) {
        return source.isPackageInfo() && source.unit()
                .getPackageAnnotations()
                .stream()
                .anyMatch(annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
    }
}
