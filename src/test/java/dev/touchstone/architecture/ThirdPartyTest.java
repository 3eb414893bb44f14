package dev.touchstone.architecture;

import static dev.touchstone.architecture.PackageMap.TOUCHSTONE;
import static dev.touchstone.architecture.PackageMap.stage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.architecture.PackageMap.Stage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {

    private static final String[] SIN = {"""
            package dev.touchstone.article;
            class KeepsAParserNode {
                com.vladsch.flexmark.util.ast.Node node;
            }
            """, """
            package dev.touchstone.serve;
            class OpensAWindow {
                javax.swing.JFrame window;
            }
            """};

    private static final List<Use> SINFUL_USES = Use.all(Sinful.classes(SIN), JavaSource.of(SIN));

    @Test
    void librariesStayInTheirStages() {
        assertThat(strayLibraries(TOUCHSTONE, Program.USES)).isEmpty();
    }

    @Test
    void everyLibraryOnTheMapIsUsed() {
        assertThat(idleLibraries(TOUCHSTONE, Program.USES)).isEmpty();
    }

    @Test
    void namesAStrayLibraryAndOneWithoutAPlace() {
        PackageMap map = PackageMap.of(stage("markdown").with(ThirdParty.FLEXMARK), stage("article"), stage("serve"));
        assertThat(strayLibraries(map, SINFUL_USES)).containsExactly(
                "article: uses FLEXMARK: Field <dev.touchstone.article.KeepsAParserNode.node> has type "
                        + "<com.vladsch.flexmark.util.ast.Node> in (KeepsAParserNode.java:0)",
                "serve: uses javax.swing, which has no place: Field <dev.touchstone.serve.OpensAWindow.window> has type "
                        + "<javax.swing.JFrame> in (OpensAWindow.java:0)");
    }

    @Test
    void namesALibraryThatNobodyUses() {
        PackageMap map = PackageMap.of(stage("article").with(ThirdParty.FLEXMARK, ThirdParty.JSOUP));
        assertThat(idleLibraries(map, SINFUL_USES))
                .containsExactly("article: declares JSOUP, which nothing in it uses");
    }

    private static List<String> strayLibraries(PackageMap map, List<Use> uses) {
        return map.stages()
                .stream()
                .flatMap(stage -> Use.onceByType(foreign(map, stage, uses)
                        .filter(use -> ThirdParty.of(use.to()).filter(stage.libraries()::contains).isEmpty()))
                        .map(use -> stage.name() + ": uses " + name(use.to()) + ": " + use.how()))
                .toList();
    }

    private static List<String> idleLibraries(PackageMap map, List<Use> uses) {
        return map.stages()
                .stream()
                .flatMap(stage -> {
                    Set<ThirdParty> used = foreign(map, stage, uses).flatMap(use -> ThirdParty.of(use.to()).stream())
                            .collect(Collectors.toSet());
                    return stage.libraries()
                            .stream()
                            .filter(library -> !used.contains(library))
                            .map(library -> stage.name() + ": declares " + library + ", which nothing in it uses");
                })
                .toList();
    }

    /// The uses that a stage makes of what is neither ours nor Java's own.
    private static Stream<Use> foreign(PackageMap map, Stage stage, List<Use> uses) {
        return map.usesOf(stage, uses)
                .filter(use -> !map.isOurs(use.to()) && !ThirdParty.isEverywhere(use.to()));
    }

    private static String name(String packageName) {
        return ThirdParty.of(packageName).map(ThirdParty::name).orElse(packageName + ", which has no place");
    }
}
