package dev.touchstone.reading;

import dev.touchstone.matter.Fields;
import dev.touchstone.matter.FieldsShape;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Keys;
import dev.touchstone.matter.ListShape;
import dev.touchstone.matter.MapShape;
import dev.touchstone.matter.Named;
import dev.touchstone.matter.OneOrMore;
import dev.touchstone.matter.ScalarShape;
import dev.touchstone.source.Located;
import java.util.List;

/// The keys of `benchmarks/runtimes.yml` and of a program's `manifest.yml`.
final class LabKeys {

    private static final ScalarShape.Text ARGUMENT = ScalarShape.text(300);
    private static final ScalarShape.Word PACKAGE = new ScalarShape.Word("@?[A-Za-z0-9][A-Za-z0-9@/+._-]{0,120}",
            "the name of a package");

    static final Key<List<Located<String>>> NPM = Key.optional("npm", ListShape.of(PACKAGE),
            "Names in `packages/package.json`.");
    static final Key<List<Located<String>>> DEBIAN = Key.optional("debian", ListShape.of(PACKAGE),
            "Names of Debian's packages.");
    static final Key<Fields> PACKAGES = Key.optional("packages",
            new FieldsShape(new Keys("the packages", List.of(NPM, DEBIAN))), "What must be installed.");

    static final Key<String> EXECUTABLE_NAME = Key.required("name", ScalarShape.text(40), "What readers see.");
    static final Key<String> FAMILY = Key.required("family", ScalarShape.Word.SLUG, "The folders that it runs.");
    static final Key<String> RUNTIME = Key.optional("runtime", ScalarShape.Word.SLUG,
            "The id of the runtime that it is a version of.");
    static final Key<List<Located<String>>> WHERE = Key.required("command", new OneOrMore(ARGUMENT),
            "Where it may be, in the order of trying.");
    static final Key<List<Located<String>>> VERSION = Key.required("version", ListShape.sequence(ARGUMENT),
            "What makes it print its version.");

    static final Keys EXECUTABLE = new Keys("an executable",
            List.of(EXECUTABLE_NAME, FAMILY, RUNTIME, WHERE, VERSION, PACKAGES));

    static final Key<String> PROGRAM_FAMILY = Key.optional("runtime", ScalarShape.Word.SLUG,
            "The family of executables, where the folder is called otherwise.");
    static final Key<String> NAME = Key.optional("name", ScalarShape.text(60),
            "What readers see before the name of the executable.");
    static final Key<String> PROGRAM = Key.required("program", ScalarShape.text(64),
            "The file that readers see first.");
    static final Key<List<Located<String>>> BUILD = Key.optional("build", ListShape.sequence(ARGUMENT),
            "What is run once before anything is measured.");
    static final Key<List<Located<String>>> COMMAND = Key.required("command", ListShape.sequence(ARGUMENT),
            "What is measured.");
    static final Key<List<Located<String>>> ONLY = Key.optional("only", ListShape.of(ScalarShape.Word.SLUG),
            "The executables that it can be run with, if not all of the family.");
    static final Key<List<Named<String>>> ENVIRONMENT = Key.optional("environment",
            new MapShape<>(new ScalarShape.Word("[A-Z][A-Z0-9_]*", "a name such as `NODE_ENV`"), ARGUMENT),
            "Variables that it is given.");

    static final Keys MANIFEST = new Keys("a manifest",
            List.of(PROGRAM_FAMILY, NAME, PROGRAM, BUILD, COMMAND, ONLY, ENVIRONMENT, PACKAGES));

    private LabKeys() {}
}
