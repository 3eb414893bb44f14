package dev.touchstone.architecture;

import com.sun.source.tree.ImportTree;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.touchstone.architecture.JavaSource.Part;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// That something in one package uses another package: as bytecode shows it, or as an import does, because bytecode keeps
/// neither casts nor type patterns nor constants.
///
/// @param by the file's own type
/// @param how the one line that tells of it
record Use(String from, String by, String to, String how) {

    private static final Pattern TYPE_AND_MEMBER = Pattern.compile("\\.[A-Z*].*");

    static List<Use> all(JavaClasses classes, List<JavaSource> sources) {
        Stream<Use> compiled = classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !dependency.getTargetClass().getBaseComponentType().isPrimitive())
                .map(Use::of);
        Stream<Use> written = sources.stream()
                .flatMap(source -> source.all(ImportTree.class)
                        .map(Part::tree)
                        .map(imported -> of(source, imported)));
        return Stream.concat(compiled, written)
                .filter(use -> !use.from.equals(use.to))
                .distinct()
                .sorted(Comparator.comparing(Use::how))
                .toList();
    }

    /// For each type and each package that it uses, the first use: a report need not tell of all.
    static Stream<Use> onceByType(Stream<Use> uses) {
        Map<String, Use> first = new LinkedHashMap<>();
        uses.forEach(use -> first.putIfAbsent(use.by + " " + use.to, use));
        return first.values().stream();
    }

    private static Use of(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        JavaClass origin = dependency.getOriginClass();
        return new Use(origin.getPackageName(), origin.getName().replaceFirst("\\$.*", ""), target.getPackageName(),
                dependency.getDescription());
    }

    private static Use of(JavaSource source, ImportTree imported) {
        String name = imported.getQualifiedIdentifier().toString();
        String type = source.path().replace(".java", "").replace('/', '.');
        return new Use(source.packageName(), type, TYPE_AND_MEMBER.matcher(name).replaceFirst(""),
                source.at(imported) + " imports " + name);
    }
}
