package dev.touchstone.draft;

import dev.touchstone.content.ContentFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `touchstone new criterion ID [--kind KIND]`.
@Command(name = "criterion", description = "Begins a criterion.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit status:%n", exitCodeList = {
    "0:the file was written", "1:it could not be, for a reason in the content", "2:wrong use"})
final class NewCriterionCommand implements Callable<Integer> {

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(paramLabel = "ID", description = "Its id, which is the address of its rows: lower-case words joined by hyphens.")
    private String id = "";

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "text", converter = KindOption.class, description = "What its cells hold: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Kind kind = Kind.TEXT;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "The label of its rows, if not like its id.")
    private String name = "";

    @Override
    public Integer call() {
        if (!ContentFolder.isArticleId(id)) {
            throw content.wrong("`" + id + "` cannot be an id. " + ContentFolder.ARTICLE_ID);
        }
        return content.desk()
                .write(open -> CriterionDraft.of(open, id, name, kind), file -> List.of(
                        "Open the file, write the summary and choose the group.",
                        "`touchstone check " + file + "` says what is wrong with it.",
                        "Use its name as the label of a row in a comparison."));
    }
}
