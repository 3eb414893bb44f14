package dev.touchstone.lint;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.reading.AboutExemptions;
import dev.touchstone.lint.reading.AboutFiles;
import dev.touchstone.lint.reading.AboutFrontMatter;
import dev.touchstone.lint.reading.AboutLedger;
import dev.touchstone.lint.reading.AboutProse;
import dev.touchstone.lint.reading.AboutReferences;
import dev.touchstone.lint.reading.AboutTables;
import dev.touchstone.lint.rule.Explanation;
import dev.touchstone.lint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The explanation of every code, for the pages at `/rules/<code>` and for whoever prints findings.
public final class Explanations {

    /// Where on the site all of them are listed.
    public static final String PATH = "/rules";

    /// In the order of the codes, related ones beside each other.
    private static final List<Explanation> ALL = Stream.concat(
            Rules.ALL.stream().map(Rule::explanation),
            Stream.of(AboutFiles.ALL, AboutFrontMatter.ALL, AboutReferences.ALL, AboutTables.ALL, AboutProse.ALL,
                    AboutLedger.ALL, AboutExemptions.ALL)
                    .flatMap(List::stream))
            .sorted(Comparator.comparing(Explanation::code))
            .toList();

    private Explanations() {}

    public static List<Explanation> all() {
        return ALL;
    }

    public static Explanation of(Code code) {
        return ALL.stream()
                .filter(explanation -> explanation.code() == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody explains " + code.word()));
    }

    /// Whether an editor may exempt a place from it.
    public static boolean mayExempt(Code code) {
        return Exemptions.mayExempt(code);
    }

    /// What `check` prints about the bad example of a code, kept beside the program by a test that approves it.
    public static String printed(Code code) {
        try (InputStream message = Explanations.class.getResourceAsStream("/rules/" + code.word() + ".txt")) {
            if (message == null) {
                throw new IllegalStateException("no message is approved for " + code.word());
            }
            return new String(message.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Where on the site a code is explained.
    public static String path(Code code) {
        return PATH + "/" + code.word();
    }
}
