package dev.touchstone.content;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads one text file from anywhere, as bounded and as strict as the files of the content folder.
public final class TextFile {

    private TextFile() {}

    /// The file, or why it cannot be read.
    public static Checked<Optional<SourceFile>> read(Path path) {
        int most = ContentLimits.DEFAULT.articleBytes();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                return refused(Diagnostic.of(Code.LIMIT_EXCEEDED, SourceFile.of(path.toString(), "").start(),
                        "the file is larger than " + ContentLimits.kib(most)));
            }
            return switch (TextDecoder.decode(path.toString(), bytes)) {
                case TextDecoder.Decoded.Text text -> Checked.of(Optional.of(text.file()));
                case TextDecoder.Decoded.Fault fault -> refused(fault.diagnostic());
            };
        } catch (IOException unreadable) {
            String why = Files.isDirectory(path) ? "this is a folder"
                    : Files.exists(path) ? "the file cannot be read" : "there is no such file";
            return refused(Diagnostic.of(Code.UNREADABLE_FILE, SourceFile.of(path.toString(), "").start(), why));
        }
    }

    private static Checked<Optional<SourceFile>> refused(Diagnostic why) {
        return new Checked<>(Optional.empty(), List.of(why));
    }
}
