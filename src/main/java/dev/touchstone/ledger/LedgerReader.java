package dev.touchstone.ledger;

import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.ledger.State.Moved;
import dev.touchstone.ledger.State.Retired;
import dev.touchstone.ledger.State.Split;
import dev.touchstone.library.Address;
import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the file of the ledger, strictly: a line that is misread would be an address that is lost.
///
/// ```text
/// line   = address " " state, or a comment that begins with "#", or nothing
/// state  = "live" | "moved " address | "split " address " " address … | "retired " reason
/// ```
public final class LedgerReader {

    private static final List<String> STATES = List.of("live", "moved", "split", "retired");
    private static final String FORM = "A line is an address and its state: `live`, `moved` and an address, `split` and several addresses, or `retired` and a reason.";
    private static final Pattern LINE = Pattern
            .compile("(?<address>\\S+)(?:\\s+(?<state>\\S+)(?:\\s+(?<rest>\\S.*?))?)?\\s*");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|={7}|>{7}|\\|{7})(?:\\s.*)?");
    private static final Pattern REASON = Pattern.compile("\\S+\\s+\\S.*");

    private final SourceFile file;
    private final Findings findings = new Findings();
    private final NavigableMap<Address, State> entries = new TreeMap<>();
    private final Map<Address, Place> lines = new TreeMap<>();
    private boolean isSorted = true;

    private LedgerReader(SourceFile file) {
        this.file = file;
    }

    public static Checked<WrittenLedger> read(SourceFile file) {
        return new LedgerReader(file).read();
    }

    /// What can be read of the ledger among the files of a content folder.
    public static Ledger in(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.path().equals(Ledger.PATH))
                .findFirst()
                .map(file -> read(file).value().ledger())
                .orElse(Ledger.EMPTY);
    }

    private Checked<WrittenLedger> read() {
        Address last = Address.ofPage("/");
        for (int line = 1; line <= file.lines().count(); line++) {
            String text = file.lines().text(line);
            int start = file.lines().start(line);
            if (!text.isBlank() && !text.startsWith(LedgerText.COMMENT)) {
                Optional<Address> address = read(file.place(start, start + text.stripTrailing().length()));
                isSorted = isSorted && last.compareTo(address.orElse(last)) <= 0;
                last = address.orElse(last);
            }
        }
        return findings.with(new WrittenLedger(file, new Ledger(entries), lines, isSorted, !findings.hasErrors()));
    }

    /// Takes over one line, and returns its address.
    private Optional<Address> read(Place line) {
        Matcher parts = LINE.matcher(line.text());
        if (CONFLICT.matcher(line.text()).matches()) {
            findings.add(Diagnostic.of(Code.MERGE_CONFLICT, line, "two changes were never merged here")
                    .help("Keep the lines of both, remove the markers, and run `touchstone anchors`, which sorts them."));
            return Optional.empty();
        }
        if (!parts.matches()) {
            tell(line, "this is no address with its state", FORM);
            return Optional.empty();
        }
        Place written = line.part(parts.start("address"), parts.end("address"));
        Optional<Address> address = Address.read(written.text());
        if (address.isEmpty()) {
            tell(written, "`" + written.text() + "` is no address of this site",
                    "An address is a path from the root, and `#` with the part of the page, such as `/runtimes/alder#releases`.");
        } else if (lines.containsKey(address.get())) {
            findings.add(fault(written, "`" + address.get() + "` has a line already")
                    .help("Keep the one that is right.")
                    .also(lines.getOrDefault(address.get(), line), "here"));
        } else {
            state(line, parts).ifPresent(state -> entries.put(address.get(), state));
            lines.put(address.get(), line);
        }
        return address;
    }

    private Optional<State> state(Place line, Matcher parts) {
        if (parts.group("state") == null) {
            tell(line.part(parts.end("address"), parts.end("address")), "the address has no state", FORM);
            return Optional.empty();
        }
        Place word = line.part(parts.start("state"), parts.end("state"));
        boolean hasRest = parts.group("rest") != null;
        Place rest = hasRest ? line.part(parts.start("rest"), parts.end("rest"))
                : line.part(parts.end("state"), parts.end("state"));
        return switch (word.text()) {
            case "live" -> live(rest);
            case "moved" -> targets(rest)
                    .flatMap(found -> enough(found.size() == 1, rest, "`moved` leads to one address")
                            .map(ok -> new Moved(found.getFirst())));
            case "split" -> targets(rest)
                    .flatMap(found -> enough(found.size() > 1, rest, "`split` leads to two addresses or more")
                            .map(ok -> new Split(found)));
            case "retired" -> enough(REASON.matcher(rest.text()).matches(), rest, "`retired` gives a reason")
                    .map(ok -> new Retired(rest.text()));
            default -> {
                findings.add(fault(word, "`" + word.text() + "` is no state").help(Nearest.help(word.text(), STATES)));
                yield Optional.empty();
            }
        };
    }

    private Optional<State> live(Place rest) {
        if (!rest.text().isEmpty()) {
            tell(rest, "nothing stands behind `live`", FORM);
            return Optional.empty();
        }
        return Optional.of(State.live());
    }

    private Optional<Boolean> enough(boolean is, Place rest, String message) {
        if (!is) {
            tell(rest, message, FORM);
        }
        return is ? Optional.of(true) : Optional.empty();
    }

    private Optional<List<Address>> targets(Place rest) {
        List<Address> found = new ArrayList<>();
        boolean sound = true;
        Matcher words = WORD.matcher(rest.text());
        while (words.find()) {
            Optional<Address> target = Address.read(words.group());
            target.ifPresent(found::add);
            if (target.isEmpty()) {
                tell(rest.part(words.start(), words.end()), "`" + words.group() + "` is no address of this site", FORM);
                sound = false;
            }
        }
        return sound ? Optional.of(found.stream().distinct().toList()) : Optional.empty();
    }

    private void tell(Place place, String message, String help) {
        findings.add(fault(place, message).help(help));
    }

    private static Diagnostic fault(Place place, String message) {
        return Diagnostic.of(Code.INVALID_LEDGER, place, message);
    }
}
