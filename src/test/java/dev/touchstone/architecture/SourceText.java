package dev.touchstone.architecture;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;

/// The text of a Java file, for the compiler.
final class SourceText extends SimpleJavaFileObject {

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("^(?:[a-z-]+ )*(?:class|record|@?interface|enum) (\\w+)",
            Pattern.MULTILINE);

    private final String text;

    SourceText(String path, String text) {
        super(URI.create("source:/" + path), Kind.SOURCE);
        this.text = text;
    }

    /// A file whose path follows from its text: from its package and its first type.
    static SourceText of(String text) {
        Matcher declared = TYPE.matcher(text);
        String name = declared.find() ? declared.group(1) : "package-info";
        Matcher within = PACKAGE.matcher(text);
        return new SourceText((within.find() ? within.group(1).replace('.', '/') + "/" : "") + name + ".java", text);
    }

    /// The path within the folder of sources; the compiler hands files back in a wrapping of its own.
    static String path(FileObject file) {
        return file.toUri().getPath().substring(1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
