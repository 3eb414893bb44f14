package dev.touchstone.anchors;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.ledger.Correction;
import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.LedgerCheck;
import dev.touchstone.ledger.State;
import dev.touchstone.library.Address;
import dev.touchstone.pipeline.Content;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `touchstone anchors`: brings the ledger in line with the content, and says what changed.
@Command(name = "anchors", description = "Writes the ledger of addresses, anchors.lock, and says what changed in it.", mixinStandardHelpOptions = true, exitCodeOnExecutionException = AnchorsCommand.WRONG_USE, exitCodeListHeading = "%nExit status:%n", exitCodeList = {
    "0:the ledger is as it should be", "1:an address is gone, and nothing says where; or a line cannot be read",
    "2:the command was used wrongly, and nothing was written"})
public final class AnchorsCommand implements Callable<Integer> {

    static final int KEPT = 0;
    static final int FAULTY = 1;
    static final int WRONG_USE = 2;

    @Option(names = "--content", paramLabel = "FOLDER", defaultValue = "content", description = "The folder of articles. Default: ${DEFAULT-VALUE}.")
    private Path content = Path.of("content");

    @ArgGroup(exclusive = true)
    private Decision decision = new Decision();

    @Spec
    private CommandSpec command = CommandSpec.create();

    private final Clock clock;

    public AnchorsCommand() {
        this(Clock.systemUTC());
    }

    AnchorsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = content.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            return refuse("There is no content folder at " + folder + ". Name it with --content FOLDER.");
        }
        LocalDate today = LocalDate.now(clock);
        Content read = Content.read(folder, today);
        LedgerCheck before = read.ledger();
        if (!before.written().isWhole()) {
            return tell(before.diagnostics());
        }
        Decision.Taken taken = decision.taken(before);
        Optional<String> refusal = taken.refusal()
                .stream()
                .findFirst()
                .or(() -> taken.corrections()
                        .stream()
                        .flatMap(one -> one.refusal(before.written().ledger(), before.now()).stream())
                        .findFirst());
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        LedgerCheck after = before.corrected(corrections(taken.corrections()));
        return write(folder.resolve(Ledger.PATH), before, after);
    }

    private static Map<Address, State> corrections(List<Correction> corrections) {
        Map<Address, State> changes = new TreeMap<>();
        corrections.forEach(correction -> changes.put(correction.gone(), correction.state()));
        return changes;
    }

    /// Whatever is right is written, also where something else is wrong: nothing is lost by it.
    private int write(Path file, LedgerCheck before, LedgerCheck after) throws IOException {
        PrintWriter out = command.commandLine().getOut();
        String text = after.text();
        if (!text.equals(before.written().file().text())) {
            new LedgerFile(file).write(text);
        }
        out.print(before.isKept() ? Changes.between(before.written().ledger(), after.reconciled().ledger())
                : "Began " + Ledger.PATH + " with " + after.reconciled().ledger().entries().size() + " addresses.\n");
        out.flush();
        List<Diagnostic> faults = after.diagnostics().stream().filter(Diagnostic::isError).toList();
        return faults.isEmpty() ? KEPT : tell(faults);
    }

    private int tell(List<Diagnostic> faults) {
        PrintWriter err = command.commandLine().getErr();
        err.print(DiagnosticPrinter.PLAIN.print(faults));
        err.flush();
        return FAULTY;
    }

    private int refuse(String why) {
        PrintWriter err = command.commandLine().getErr();
        err.println(why);
        err.flush();
        return WRONG_USE;
    }
}
