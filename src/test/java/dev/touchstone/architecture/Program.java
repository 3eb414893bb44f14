package dev.touchstone.architecture;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The program under test, as it was written and as it was compiled; each is read once for all tests.
final class Program {

    static final JavaClasses CLASSES = read(Path.of("target", "classes"));

    /// What will run.
    static final List<JavaSource> MAIN = JavaSource.under(Path.of("src", "main", "java"));

    static final List<JavaSource> TESTS = JavaSource.under(Path.of("src", "test", "java"));

    static final List<JavaSource> SOURCES = Stream.concat(MAIN.stream(), TESTS.stream()).toList();

    static final List<Use> USES = Use.all(CLASSES, MAIN);

    private Program() {}

    /// The classes in a folder. What they use from elsewhere is known by its name only: to read that too would take the
    /// larger part of the time.
    static JavaClasses read(Path folder) {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(folder);
    }
}
