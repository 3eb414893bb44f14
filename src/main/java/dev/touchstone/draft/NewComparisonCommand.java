package dev.touchstone.draft;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `touchstone new comparison A B [C…]`.
@Command(name = "comparison", description = "Begins a comparison, with everything that other articles say about its runtimes.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit status:%n", exitCodeList = {
    "0:the file was written", "1:it could not be, for a reason in the content", "2:wrong use"})
final class NewComparisonCommand implements Callable<Integer> {

    private static final int FEWEST = 2;
    private static final int MOST = 12;

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(arity = "1..*", paramLabel = "RUNTIME", description = "Ids, names or aliases of two or more runtimes, in the order of the columns.")
    private List<String> runtimes = List.of();

    @Override
    public Integer call() {
        if (runtimes.size() < FEWEST || runtimes.size() > MOST) {
            throw content.wrong("A comparison is of " + FEWEST + " to " + MOST + " runtimes, and this names "
                    + runtimes.size() + ".");
        }
        return content.desk()
                .write(open -> ComparisonDraft.of(open, runtimes), file -> List.of(
                        "Open the file. Its comments explain the format; delete what you do not need.",
                        "`touchstone check " + file + "` says what is wrong with it.",
                        "Delete the line `draft: yes` when it is ready to be published."));
    }
}
