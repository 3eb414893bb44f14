package dev.touchstone.architecture;

import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The Java compiler of the running JDK.
final class Compiler {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /// One for all tasks, because it remembers what lies on the class path.
    private static final StandardJavaFileManager FILES = JAVAC.getStandardFileManager(null, null, null);

    private Compiler() {}

    static JavacTask task(Writer complaints, List<String> options, List<SourceText> files) {
        return (JavacTask) JAVAC.getTask(complaints, FILES, null, options, null, files);
    }
}
