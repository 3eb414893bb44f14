package dev.touchstone.architecture;

import static dev.touchstone.architecture.PackageMap.TOUCHSTONE;
import static dev.touchstone.architecture.PackageMap.stage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.touchstone.architecture.PackageMap.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageMapTest {

    /// A value that knows the page which shows it, and another one that only sees whether something is a page.
    private static final String[] SIN = {"""
            package dev.touchstone.value;
            class KnowsAPage {
                dev.touchstone.page.UsesNothing page;
            }
            """, """
            package dev.touchstone.value;
            import dev.touchstone.page.UsesNothing;
            class SeesAPage {
                boolean sees(Object any) {
                    return switch (any) {
                        case UsesNothing _ -> true;
                        default -> false;
                    };
                }
            }
            """, """
            package dev.touchstone.page;
            public class UsesNothing {
            }
            """};

    private static final JavaClasses SINFUL = Sinful.classes(SIN);

    private static final List<Use> SINFUL_USES = Use.all(SINFUL, JavaSource.of(SIN));

    @Test
    void everyPackageIsAStage() {
        assertThat(packagesOffTheMap(TOUCHSTONE, Program.CLASSES)).isEmpty();
    }

    @Test
    void everyStageIsAPackage() {
        assertThat(stagesWithoutClasses(TOUCHSTONE, Program.CLASSES)).isEmpty();
    }

    @Test
    void everyUseOnTheMapPointsUpwards() {
        assertThat(downwardUses(TOUCHSTONE)).isEmpty();
    }

    @Test
    void stagesUseOnlyWhatTheMapDeclares() {
        assertThat(undeclaredUses(TOUCHSTONE, Program.USES)).isEmpty();
    }

    @Test
    void everyUseOnTheMapIsMade() {
        assertThat(idleUses(TOUCHSTONE, Program.USES)).isEmpty();
    }

    @Test
    void noPackagesFormACycle() {
        assertThat(cycles(TOUCHSTONE, Program.USES)).isEmpty();
    }

    @Test
    void namesAPackageOffTheMap() {
        assertThat(packagesOffTheMap(PackageMap.of(stage("page")), SINFUL))
                .containsExactly("dev.touchstone.value: is not on the map, but holds KnowsAPage, SeesAPage");
    }

    @Test
    void namesAStageWithoutClasses() {
        PackageMap map = PackageMap.of(stage("value"), stage("page"), stage("render"));
        assertThat(stagesWithoutClasses(map, SINFUL)).containsExactly("render: is on the map, but holds no class");
    }

    @Test
    void namesAUseThatPointsDownwards() {
        PackageMap map = PackageMap.of(stage("value").uses("page"), stage("page").uses("page"));
        assertThat(downwardUses(map)).containsExactly("value: uses page, which is not above it",
                "page: uses page, which is not above it");
    }

    @Test
    void namesAnUndeclaredUse() {
        assertThat(undeclaredUses(PackageMap.of(stage("page"), stage("value")), SINFUL_USES)).containsExactly(
                "value: uses page undeclared: Field <dev.touchstone.value.KnowsAPage.page> has type "
                        + "<dev.touchstone.page.UsesNothing> in (KnowsAPage.java:0)",
                "value: uses page undeclared: dev/touchstone/value/SeesAPage.java:2 imports "
                        + "dev.touchstone.page.UsesNothing");
    }

    @Test
    void namesAUseThatNobodyMakes() {
        PackageMap map = PackageMap.of(stage("value").uses("page"), stage("page").uses("value"));
        assertThat(idleUses(map, SINFUL_USES)).containsExactly("page: declares value, which nothing in it uses");
    }

    @Test
    void namesACycle() {
        List<Use> uses = Use.all(SINFUL, JavaSource.of("""
                package dev.touchstone.page;
                import dev.touchstone.value.KnowsAPage;
                """, """
                package dev.touchstone.site;
                import dev.touchstone.page.UsesNothing;
                """));
        assertThat(cycles(PackageMap.of(stage("page"), stage("value"), stage("site")), uses)).containsExactly(
                "dev.touchstone.value: is in a circle with dev.touchstone.page: Field "
                        + "<dev.touchstone.value.KnowsAPage.page> has type <dev.touchstone.page.UsesNothing> "
                        + "in (KnowsAPage.java:0)",
                "dev.touchstone.page: is in a circle with dev.touchstone.value: "
                        + "dev/touchstone/page/package-info.java:2 imports dev.touchstone.value.KnowsAPage");
    }

    private static List<String> packagesOffTheMap(PackageMap map, JavaClasses classes) {
        Map<String, Set<String>> off = classes.stream()
                .filter(type -> type.isTopLevelClass() && !map.isOnTheMap(type.getPackageName()))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new,
                        Collectors.mapping(JavaClass::getSimpleName, Collectors.toCollection(TreeSet::new))));
        return off.entrySet()
                .stream()
                .map(entry -> entry.getKey() + ": is not on the map, but holds " + String.join(", ", entry.getValue()))
                .toList();
    }

    private static List<String> stagesWithoutClasses(PackageMap map, JavaClasses classes) {
        return map.stages()
                .stream()
                .filter(stage -> map.classesOf(stage, classes).isEmpty())
                .map(stage -> stage.name() + ": is on the map, but holds no class")
                .toList();
    }

    private static List<String> downwardUses(PackageMap map) {
        List<String> names = map.stages().stream().map(Stage::name).toList();
        return map.stages()
                .stream()
                .flatMap(stage -> stage.uses()
                        .stream()
                        .filter(other -> !names.subList(0, names.indexOf(stage.name())).contains(other))
                        .map(other -> stage.name() + ": uses " + other + ", which is not above it"))
                .toList();
    }

    private static List<String> undeclaredUses(PackageMap map, List<Use> uses) {
        return map.stages()
                .stream()
                .flatMap(stage -> Use.onceByType(ours(map, stage, uses)
                        .filter(use -> !stage.uses().contains(map.nameOf(use.to()))))
                        .map(use -> stage.name() + ": uses " + map.nameOf(use.to()) + " undeclared: " + use.how()))
                .toList();
    }

    private static List<String> idleUses(PackageMap map, List<Use> uses) {
        return map.stages()
                .stream()
                .flatMap(stage -> {
                    Set<String> used = ours(map, stage, uses).map(use -> map.nameOf(use.to()))
                            .collect(Collectors.toSet());
                    return stage.uses()
                            .stream()
                            .filter(other -> !used.contains(other))
                            .map(other -> stage.name() + ": declares " + other + ", which nothing in it uses");
                })
                .toList();
    }

    private static Stream<Use> ours(PackageMap map, Stage stage, List<Use> uses) {
        return map.usesOf(stage, uses).filter(use -> map.isOurs(use.to()));
    }

    /// The uses that remain when packages that nobody uses, and packages that use nothing, are taken away again and again.
    private static List<String> cycles(PackageMap map, List<Use> uses) {
        List<Use> remaining = uses.stream().filter(use -> map.isOurs(use.from()) && map.isOurs(use.to())).toList();
        int before;
        do {
            before = remaining.size();
            Set<String> users = remaining.stream().map(Use::from).collect(Collectors.toSet());
            Set<String> used = remaining.stream().map(Use::to).collect(Collectors.toSet());
            remaining = remaining.stream()
                    .filter(use -> users.contains(use.to()) && used.contains(use.from()))
                    .toList();
        } while (remaining.size() < before);
        return Use.onceByType(remaining.stream())
                .map(use -> use.from() + ": is in a circle with " + use.to() + ": " + use.how())
                .toList();
    }
}
