package dev.touchstone.architecture;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A library that the program uses. A package that no constant names is a library without a place, and therefore a violation.
enum ThirdParty {
    COMMONS_CSV("org.apache.commons.csv"),
    COMMONS_TEXT("org.apache.commons.text"),
    FLEXMARK("com.vladsch.flexmark"),
    FONTBOX("org.apache.fontbox|org.apache.pdfbox.io"),
    IMAGE_IO("javax.imageio"),
    JACKSON("tools.jackson|com.fasterxml.jackson"),
    JGIT("org.eclipse.jgit"),
    JSOUP("org.jsoup"),
    LUCENE("org.apache.lucene"),
    PICOCLI("picocli"),
    SERVLET("jakarta.servlet"),
    SLF4J("org.slf4j"),
    SNAKEYAML("org.snakeyaml"),
    SPRING("org.springframework"),
    STAX("javax.xml.stream"),
    THYMELEAF("org.thymeleaf"),
    VICTOOLS("com.github.victools.jsonschema|com.fasterxml.classmate"),
    WATCHER("io.methvin.watcher");

    /// The language itself, and annotations that leave no trace in a running program.
    private static final Pattern EVERYWHERE = within("java|org.jspecify.annotations");

    private final Pattern packages;

    /// @param packages the outermost ones, parted by bars
    ThirdParty(String packages) {
        this.packages = within(packages);
    }

    /// The library that a package belongs to; empty where nobody has given it a place.
    static Optional<ThirdParty> of(String packageName) {
        return Arrays.stream(values())
                .filter(library -> library.packages.matcher(packageName).matches())
                .findFirst();
    }

    static boolean isEverywhere(String packageName) {
        return EVERYWHERE.matcher(packageName).matches();
    }

    private static Pattern within(String packages) {
        return Pattern.compile("(?:" + packages.replace(".", "\\.") + ")(?:\\..*)?");
    }
}
