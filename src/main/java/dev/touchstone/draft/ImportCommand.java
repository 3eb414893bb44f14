package dev.touchstone.draft;

import dev.touchstone.content.ContentFolder;
import dev.touchstone.content.TextFile;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.draft.Drafted.Draft;
import dev.touchstone.draft.Drafted.Refused;
import dev.touchstone.markdown.Slug;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `touchstone import FILE`: makes a draft of an article that was written as prose.
@Command(name = "import", description = "Makes a draft of an article in plain text or Markdown: its headings, the labels of its points, its "
        + "tables and its figures, each with its place in the original and without a source. What it cannot read it lists.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit status:%n", exitCodeList = {
            "0:the file was written", "1:it could not be, for a reason in the content or the article", "2:wrong use"})
public final class ImportCommand implements Callable<Integer> {

    private static final int LONGEST_SLUG = 64;

    @Mixin
    private ContentOption content = new ContentOption();

    @Parameters(paramLabel = "FILE", description = "The article.")
    private Path file = Path.of("");

    @Option(names = "--runtimes", paramLabel = "A,B", split = ",", description = "The runtimes that it compares, in the order of the columns, if it is not clear from its title.")
    private List<String> runtimes = List.of();

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "", description = "Where to write the draft; `-` prints it. Default: the name of the article, in the folder comparisons of the content.")
    private String out = "";

    @Override
    public Integer call() {
        Desk desk = content.desk();
        Checked<Optional<SourceFile>> original = TextFile.read(file);
        if (original.value().isEmpty()) {
            desk.err().print(DiagnosticPrinter.PLAIN.print(original.diagnostics()));
            desk.err().flush();
            return Desk.WRONG_USE;
        }
        String slug = slug();
        if (!ContentFolder.isArticleId(slug)) {
            throw content.wrong("No address can be made of `" + (out.isEmpty() ? file.getFileName() : out) + "`. "
                    + ContentFolder.ARTICLE_ID);
        }
        return desk.begin(open -> draft(open, original.value().get(), slug, desk));
    }

    /// The name of the file that is written, without its suffix.
    private String slug() {
        Path named = out.isEmpty() || out.equals("-") ? file : Path.of(out);
        String name = String.valueOf(named.getFileName()).replaceFirst("\\.[A-Za-z]{1,8}$", "");
        String slug = Slug.of(name);
        return slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG).replaceFirst("-$", "") : slug;
    }

    private int draft(OpenContent open, SourceFile original, String slug, Desk desk) {
        ImportDraft imported = ImportDraft.of(open, original, runtimes, slug);
        return switch (imported.drafted()) {
            case Refused refused -> desk.refuse(refused);
            case Draft draft -> {
                int status = out.equals("-") ? desk.print(draft)
                        : desk.write(draft, target(draft, desk), open, ImportCommand::next);
                imported.unread().forEach(unread -> desk.err().println(line(unread)));
                desk.err().flush();
                yield status;
            }
        };
    }

    private Path target(Draft draft, Desk desk) {
        return out.isEmpty() ? desk.folder().resolve(draft.path()) : Path.of(out);
    }

    private static List<String> next(String file) {
        return List.of("Open the file. Its comments say where each statement stands in the original.",
                "Give each statement a source, or delete it; write the sentences yourself.",
                "`touchstone check " + file + "` says what is wrong with it.");
    }

    private static String line(Located<String> unread) {
        String words = unread.place().text().replaceAll("\\s+", " ").strip();
        return unread.place() + ": not read: " + unread.value() + ": "
                + (words.length() > 80 ? words.substring(0, 80) + "…" : words);
    }
}
