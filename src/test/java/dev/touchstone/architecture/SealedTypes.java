package dev.touchstone.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;

/// The sealed types of a program, with the members of each.
///
/// @param families for the full name of a member, those of all sealed types above it
record SealedTypes(Map<String, Set<String>> families) {

    SealedTypes {
        families = Map.copyOf(families);
    }

    static SealedTypes of(List<JavaSource> sources) {
        Map<String, List<String>> parents = new HashMap<>();
        Set<String> sealed = new TreeSet<>();
        sources.forEach(source -> source.all(ClassTree.class).forEach(part -> {
            parents.put(name(source, part.path()), parents(source, part.tree()));
            if (part.tree().getModifiers().getFlags().contains(Modifier.SEALED)) {
                sealed.add(name(source, part.path()));
            }
        }));
        return new SealedTypes(parents.keySet()
                .stream()
                .collect(Collectors.toMap(type -> type,
                        type -> above(type, parents).filter(sealed::contains).collect(Collectors.toSet()))));
    }

    /// The sealed types that a type is a member of, directly or not; `name` is read as the file reads it.
    Set<String> above(JavaSource source, String name) {
        return families.getOrDefault(resolve(source, name), Set.of());
    }

    /// The full name of what a file calls by a shorter one.
    static String resolve(JavaSource source, String name) {
        String head = name.replaceFirst("\\..*", "");
        String rest = name.substring(head.length());
        Stream<String> imported = source.all(ImportTree.class)
                .map(part -> part.tree().getQualifiedIdentifier().toString());
        Stream<String> declared = source.all(ClassTree.class).map(part -> name(source, part.path()));
        return Stream.concat(imported, declared)
                .filter(full -> full.endsWith("." + head))
                .findFirst()
                .map(full -> full + rest)
                .orElse(Character.isLowerCase(name.charAt(0)) ? name : source.packageName() + "." + name);
    }

    private static Stream<String> above(String type, Map<String, List<String>> parents) {
        return parents.getOrDefault(type, List.of())
                .stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent, parents)));
    }

    private static List<String> parents(JavaSource source, ClassTree type) {
        return Stream.of(type.getImplementsClause(), extended(type))
                .flatMap(Collection::stream)
                .map(parent -> resolve(source, parent.toString().replaceFirst("<.*", "")))
                .toList();
    }

    private static List<Tree> extended(ClassTree type) {
        return type.getExtendsClause() == null ? List.of() : List.of(type.getExtendsClause());
    }

    private static String name(JavaSource source, TreePath path) {
        List<String> outwards = StreamSupport.stream(path.spliterator(), false)
                .filter(ClassTree.class::isInstance)
                .map(tree -> ((ClassTree) tree).getSimpleName().toString())
                .toList();
        return source.packageName() + "." + String.join(".", outwards.reversed());
    }
}
