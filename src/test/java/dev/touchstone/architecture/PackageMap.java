package dev.touchstone.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The stages of the program, in the order of its pipeline: a stage may use only stages above it. README.md shows the same
/// map, and [DocumentationTest] compares the two.
///
/// @param root the package that holds the stages, and that is a stage itself: the last one
record PackageMap(String root, List<Stage> stages) {

    static final PackageMap TOUCHSTONE = new PackageMap("dev.touchstone", List.of(
            stage("source"),
            stage("diagnostic").uses("source").with(ThirdParty.COMMONS_TEXT),
            stage("content").uses("source", "diagnostic").with(Power.FILES),
            stage("value").uses("source", "diagnostic"),
            stage("markdown").uses("source", "diagnostic").with(ThirdParty.FLEXMARK).with(Power.THREADS, Power.CLOCK),
            stage("matter").uses("source", "diagnostic").with(ThirdParty.SNAKEYAML),
            stage("benchmark").uses("source", "value"),
            stage("measurement").with(ThirdParty.JACKSON).with(Power.RANDOM),
            stage("article").uses("source", "value", "markdown", "benchmark", "measurement"),
            stage("judgement").uses("source", "benchmark", "measurement", "article").with(Power.THREADS),
            stage("reading")
                    .uses("source", "diagnostic", "value", "markdown", "matter", "benchmark", "measurement", "article")
                    .with(Power.THREADS),
            stage("library").uses("markdown", "value", "article", "judgement"),
            stage("cite").uses("markdown", "value", "article", "library").with(ThirdParty.JACKSON),
            stage("ledger").uses("source", "diagnostic", "article", "library"),
            stage("history")
                    .uses("source", "diagnostic", "content", "value", "markdown", "article", "reading", "library",
                            "cite", "ledger")
                    .with(ThirdParty.JGIT)
                    .with(Power.FILES),
            stage("lint")
                    .uses("source", "diagnostic", "value", "markdown", "matter", "benchmark", "measurement", "article",
                            "library")
                    .with(Power.RESOURCES),
            stage("prose").uses("source", "diagnostic", "value"),
            stage("proposal").uses("source", "diagnostic", "value", "article", "library", "prose"),
            stage("schema").uses("matter", "reading").with(ThirdParty.JACKSON),
            stage("query")
                    .uses("source", "diagnostic", "markdown", "value", "article", "judgement", "library", "history"),
            stage("search")
                    .uses("markdown", "article", "library", "query")
                    .with(ThirdParty.LUCENE)
                    .with(Power.THREADS),
            stage("page")
                    .uses("source", "diagnostic", "markdown", "value", "benchmark", "measurement", "article",
                            "judgement", "library", "cite", "ledger", "history", "lint", "query", "search")
                    .with(ThirdParty.JSOUP),
            stage("api")
                    .uses("source", "value", "markdown", "benchmark", "measurement", "article", "judgement",
                            "library", "cite",
                            "history", "query", "search")
                    .with(ThirdParty.JACKSON, ThirdParty.VICTOOLS),
            stage("site")
                    .uses("schema", "query", "search", "page", "api", "article", "library", "ledger", "history")
                    .with(Power.RESOURCES),
            stage("render").uses("page", "api", "site")
                    .with(ThirdParty.THYMELEAF, ThirdParty.JACKSON, ThirdParty.COMMONS_CSV, ThirdParty.FONTBOX,
                            ThirdParty.IMAGE_IO, ThirdParty.STAX)
                    .with(Power.RESOURCES),
            stage("pipeline").uses("source", "diagnostic", "content", "reading", "article", "library", "ledger",
                    "history", "lint", "site"),
            stage("serve")
                    .uses("source", "diagnostic", "library", "history", "lint", "query", "search", "page", "api",
                            "site",
                            "render", "pipeline")
                    .with(ThirdParty.SPRING, ThirdParty.SERVLET, ThirdParty.PICOCLI, ThirdParty.SLF4J,
                            ThirdParty.WATCHER)
                    .with(Power.FILES, Power.CLOCK, Power.THREADS, Power.RESOURCES),
            stage("check").uses("source", "diagnostic", "article", "library", "lint", "pipeline")
                    .with(ThirdParty.PICOCLI, ThirdParty.JACKSON)
                    .with(Power.FILES, Power.CLOCK, Power.SYSTEM),
            stage("draft")
                    .uses("source", "diagnostic", "content", "value", "markdown", "article", "reading", "library",
                            "prose", "proposal")
                    .with(ThirdParty.PICOCLI)
                    .with(Power.FILES, Power.CLOCK, Power.RESOURCES),
            stage("export").uses("schema", "page", "site", "render", "pipeline")
                    .with(ThirdParty.PICOCLI)
                    .with(Power.FILES, Power.CLOCK),
            stage("anchors").uses("source", "diagnostic", "library", "ledger", "pipeline")
                    .with(ThirdParty.PICOCLI)
                    .with(Power.FILES, Power.CLOCK),
            stage("lab")
                    .uses("source", "diagnostic", "content", "benchmark", "measurement", "article", "reading")
                    .with(ThirdParty.PICOCLI, ThirdParty.JACKSON)
                    .with(Power.FILES, Power.CLOCK, Power.SYSTEM, Power.RANDOM, Power.THREADS, Power.NETWORK),
            stage("dev.touchstone").uses("serve", "check", "draft", "export", "anchors", "lab")
                    .with(ThirdParty.PICOCLI)
                    .with(Power.SYSTEM)));

    PackageMap {
        stages = List.copyOf(stages);
    }

    /// One package.
    ///
    /// @param name its last part; the root package has its full name
    /// @param uses the stages that it uses, each really used
    /// @param libraries the ones that it imports, and no stage that does not say so
    /// @param powers how it reaches beyond its data, as no stage does that does not say so
    record Stage(String name, List<String> uses, List<ThirdParty> libraries, List<Power> powers) {

        Stage {
            uses = List.copyOf(uses);
            libraries = List.copyOf(libraries);
            powers = List.copyOf(powers);
        }

        Stage uses(String... others) {
            return new Stage(name, List.of(others), libraries, powers);
        }

        Stage with(ThirdParty... alone) {
            return new Stage(name, uses, List.of(alone), powers);
        }

        Stage with(Power... granted) {
            return new Stage(name, uses, libraries, List.of(granted));
        }
    }

    static PackageMap of(Stage... stages) {
        return new PackageMap("dev.touchstone", Arrays.asList(stages));
    }

    static Stage stage(String name) {
        return new Stage(name, List.of(), List.of(), List.of());
    }

    boolean isOurs(String packageName) {
        return isWithin(packageName, root);
    }

    /// The name of the stage that a package belongs to; a package off the map keeps its own.
    String nameOf(String packageName) {
        return stages.stream()
                .filter(stage -> holds(stage, packageName))
                .map(Stage::name)
                .findFirst()
                .orElse(packageName);
    }

    boolean isOnTheMap(String packageName) {
        return stages.stream().anyMatch(stage -> holds(stage, packageName));
    }

    /// A stage is its package and, once that has become large, the packages within; only the root is one package alone.
    boolean holds(Stage stage, String packageName) {
        return stage.name().equals(root) ? packageName.equals(root) : isWithin(packageName, root + "." + stage.name());
    }

    /// What was compiled from a stage, by name.
    List<JavaClass> classesOf(Stage stage, JavaClasses classes) {
        return classes.stream()
                .filter(type -> holds(stage, type.getPackageName()))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }

    /// The uses that a stage makes of packages outside it.
    Stream<Use> usesOf(Stage stage, List<Use> uses) {
        return uses.stream().filter(use -> holds(stage, use.from()) && !holds(stage, use.to()));
    }

    private static boolean isWithin(String packageName, String outer) {
        return packageName.equals(outer) || packageName.startsWith(outer + ".");
    }
}
