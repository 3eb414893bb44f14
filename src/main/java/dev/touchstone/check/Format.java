package dev.touchstone.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The formats of `--format`.
enum Format {
    /// for people: each finding with its line and a marker
    HUMAN,
    /// for programs: our own form, described in this package
    JSON,
    /// for code scanning: SARIF 2.1.0
    SARIF,
    /// for GitHub's runners: annotations of the changed files
    GITHUB;

    Report report(Terminal terminal) {
        return switch (this) {
            case HUMAN -> new HumanReport(terminal.isColoured());
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case GITHUB -> new GithubReport();
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads the word of a format.
    static final class Words implements ITypeConverter<Format> {

        @Override
        public Format convert(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("`" + word + "` is none of "
                            + Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "))));
        }
    }
}
