package dev.touchstone.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A Java file as the compiler reads it, before it knows any type: what bytecode no longer shows.
///
/// @param path its path within the folder of sources
/// @param paths the way from the file to each of its parts, in the order of the text
record JavaSource(String path, String text, CompilationUnitTree unit, List<TreePath> paths, DocTrees trees) {

    JavaSource {
        paths = List.copyOf(paths);
    }

    /// A part of the file, in reach of the parts around it.
    record Part<T extends Tree>(T tree, TreePath path) {

        Tree parent() {
            return path.getParentPath().getLeaf();
        }
    }

    /// All Java files in a folder, by path.
    static List<JavaSource> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return parse(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new SourceText(name(folder, file), read(file)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JavaSource> of(String... texts) {
        return parse(Arrays.stream(texts).map(SourceText::of).toList());
    }

    private static List<JavaSource> parse(List<SourceText> files) {
        JavacTask task = Compiler.task(Writer.nullWriter(), List.of("-proc:none"), files);
        DocTrees trees = DocTrees.instance(task);
        try {
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                String text = unit.getSourceFile().getCharContent(false).toString();
                sources.add(new JavaSource(SourceText.path(unit.getSourceFile()), text, unit, pathsOf(unit), trees));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TreePath> pathsOf(CompilationUnitTree unit) {
        List<TreePath> paths = new ArrayList<>();
        new TreePathScanner<Boolean, Boolean>() {

            @Override
            public Boolean scan(Tree tree, Boolean nothing) {
                if (tree != null) {
                    paths.add(new TreePath(getCurrentPath(), tree));
                }
                return super.scan(tree, nothing);
            }
        }.scan(new TreePath(unit), true);
        return paths;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String packageName() {
        return String.valueOf(unit.getPackageName());
    }

    boolean isPackageInfo() {
        return path().endsWith("package-info.java");
    }

    /// All parts of one sort, in the order of the text.
    <T extends Tree> Stream<Part<T>> all(Class<T> sort) {
        return paths.stream()
                .filter(path -> sort.isInstance(path.getLeaf()))
                .map(path -> new Part<>(sort.cast(path.getLeaf()), path));
    }

    int start(Tree tree) {
        return Math.toIntExact(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    int end(Tree tree) {
        return Math.toIntExact(trees.getSourcePositions().getEndPosition(unit, tree));
    }

    int lineAt(int offset) {
        return Math.toIntExact(unit.getLineMap().getLineNumber(offset));
    }

    /// Where a part begins, as a line of a report begins: `value/Rating.java:12`.
    String at(Tree tree) {
        return path() + ":" + lineAt(start(tree));
    }
}
