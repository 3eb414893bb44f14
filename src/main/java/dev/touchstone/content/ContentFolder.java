package dev.touchstone.content;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Reads the files of a content folder: bounded in number and size, strictly UTF-8, never through links.
public final class ContentFolder {

    /// What an article's id may be, in a sentence.
    public static final String ARTICLE_ID = "An id is lower-case words of `a` to `z` and digits, joined by hyphens, at most "
            + ContentLimits.DEFAULT.nameLength() + " characters long.";

    private ContentFolder() {}

    /// Whether the file of an article may be called so, without its suffix.
    public static boolean isArticleId(String name) {
        return FileNames.isArticle(name + ".md", ContentLimits.DEFAULT.nameLength());
    }

    /// The folder's files by path. A file that cannot be read is missing from them and told in the findings.
    public static Checked<List<SourceFile>> read(Path folder) {
        return read(folder, ContentLimits.DEFAULT);
    }

    static Checked<List<SourceFile>> read(Path folder, ContentLimits limits) {
        return look(folder, limits, new FolderReading.Memory(SeenFiles.NONE, Instant.EPOCH)).files();
    }

    static FolderReading look(Path folder, ContentLimits limits, FolderReading.Memory memory) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            String found = Files.exists(absolute) ? "`" + absolute + "` is a file, not a folder"
                    : "there is no folder `" + absolute + "`";
            return refused(Diagnostic.of(Code.MISSING_CONTENT, whole(absolute), found)
                    .help("Name the content folder with `--content`."));
        }
        FolderReading found = new FolderWalk(absolute, limits, memory).read();
        return found.files().value().isEmpty() && found.files().diagnostics().isEmpty()
                ? refused(Diagnostic
                        .of(Code.EMPTY_CONTENT, whole(absolute), "the folder `" + absolute + "` holds no content")
                        .help("Begin with `site.yml` and an article in `"
                                + String.join("/`, `", FileNames.ARTICLE_FOLDERS) + "/`."))
                : found;
    }

    private static FolderReading refused(Diagnostic why) {
        return new FolderReading(new Checked<>(List.of(), List.of(why)), SeenFiles.NONE);
    }

    /// The folder itself has no text; its faults are told where it is.
    private static Place whole(Path folder) {
        return SourceFile.of(folder.toString(), "").start();
    }
}
