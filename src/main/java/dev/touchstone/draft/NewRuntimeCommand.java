package dev.touchstone.draft;

import dev.touchstone.content.ContentFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `touchstone new runtime ID`.
@Command(name = "runtime", description = "Begins the profile of a runtime.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit status:%n", exitCodeList = {
    "0:the file was written", "1:it could not be, for a reason in the content", "2:wrong use"})
final class NewRuntimeCommand implements Callable<Integer> {

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(paramLabel = "ID", description = "Its id, which is its address: lower-case words joined by hyphens.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "What it is called, if not like its id.")
    private String name = "";

    @Override
    public Integer call() {
        if (!ContentFolder.isArticleId(id)) {
            throw content.wrong("`" + id + "` cannot be an id. " + ContentFolder.ARTICLE_ID);
        }
        return content.desk()
                .write(open -> RuntimeDraft.of(open, id, name), file -> List.of(
                        "Open the file, write the summary, and take the facts out of the comments as you find their sources.",
                        "`touchstone check " + file + "` says what is wrong with it.",
                        "`touchstone new comparison " + id + " OTHER` begins an article about it."));
    }
}
