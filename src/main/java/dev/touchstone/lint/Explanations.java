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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The explanation of every code, for the pages at `/rules/<code>` and for whoever prints findings.
public final class Explanations {

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

    /// Where on the site a code is explained.
    public static String path(Code code) {
        return "/rules/" + code.word();
    }
}
