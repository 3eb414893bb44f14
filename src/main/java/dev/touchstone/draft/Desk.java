package dev.touchstone.draft;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.draft.Drafted.Draft;
import dev.touchstone.draft.Drafted.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Where a draft becomes a file: opens the content folder, proves the draft by reading it there, and writes it, never over
/// anything.
///
/// @param today dates in a draft are of this day
record Desk(Path folder, LocalDate today, PrintWriter out, PrintWriter err) {

    /// The exit statuses of commands that begin files.
    static final int WRITTEN = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;

    /// Writes the draft that is made of the folder's content, and says what to do next.
    ///
    /// @param wish makes the draft
    /// @param next what to do with the file, of which the path is given
    int write(Function<OpenContent, Drafted> wish, Function<String, List<String>> next) {
        return begin(content -> switch (wish.apply(content)) {
            case Refused refused -> refuse(refused);
            case Draft draft -> write(draft, folder.resolve(draft.path()), content, next);
        });
    }

    /// Opens the content folder, and does something that leads to an exit status.
    int begin(ToIntFunction<OpenContent> work) {
        Checked<OpenContent> content = OpenContent.read(folder, today);
        if (content.value().files().isEmpty()) {
            err.print(DiagnosticPrinter.PLAIN.print(content.diagnostics()));
            err.flush();
            return WRONG_USE;
        }
        return work.applyAsInt(content.value());
    }

    /// Prints a draft instead of writing it.
    int print(Draft draft) {
        out.print(draft.text());
        out.flush();
        return WRITTEN;
    }

    /// Writes a draft into a file, if reading finds no error in it.
    int write(Draft draft, Path file, OpenContent content, Function<String, List<String>> next) {
        List<Diagnostic> faults = content.faultsOf(draft);
        if (!faults.isEmpty()) {
            err.print(DiagnosticPrinter.PLAIN.print(faults));
            return refuse(Refused.because("the draft could not be read, so nothing was written",
                    "Put the places above right first."));
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, draft.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException exists) {
            return refuse(Refused.because("`" + file + "` exists already, and nothing is ever overwritten",
                    "Rename it, or write into it."));
        } catch (IOException unwritable) {
            return refuse(Refused.because("`" + file + "` cannot be written: " + unwritable.getMessage()));
        }
        out.println("Wrote " + file);
        draft.told().forEach(line -> out.println("  " + line));
        out.println("Next:");
        next.apply(file.toString()).forEach(step -> out.println("  - " + step));
        out.flush();
        return WRITTEN;
    }

    int refuse(Refused refused) {
        err.println("touchstone: " + refused.why());
        refused.help().forEach(sentence -> err.println("  = help: " + sentence));
        err.flush();
        return REFUSED;
    }
}
