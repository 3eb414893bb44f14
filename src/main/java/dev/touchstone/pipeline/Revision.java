package dev.touchstone.pipeline;

import dev.touchstone.article.Contents;
import dev.touchstone.content.FolderReading;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.history.History;
import dev.touchstone.ledger.Ledger;
import dev.touchstone.ledger.LedgerCheck;
import dev.touchstone.ledger.Signposts;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.lint.Lint;
import dev.touchstone.reading.Reading;
import dev.touchstone.site.Site;
import dev.touchstone.source.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One look at a content folder, after which the next one costs only what has changed.
///
/// Two readings lie behind it: that of the files as they are, which says what is wrong with them, and that of the files as they were
/// last without fault, which is served. While nothing is wrong both are one.
public final class Revision {

    private final long number;
    private final Audience audience;
    private final State state;
    private final Edition edition;

    private Revision(long number, Audience audience, State state, Edition edition) {
        this.number = number;
        this.audience = audience;
        this.state = state;
        this.edition = edition;
    }

    /// Whom the content is for.
    ///
    /// @param drafts whether drafts are shown to them
    public record Audience(Path folder, boolean drafts) {}

    /// What the next look takes over.
    ///
    /// @param found the files as they are
    /// @param sound the files as they were last without fault
    private record State(FolderReading folder, Reading found, Reading sound, LastGood good, KeptLedger ledger) {

        private static final State NOTHING = new State(FolderReading.NONE, Reading.NONE, Reading.NONE,
                LastGood.nothing(Reading.NONE.contents().value().settings()), KeptLedger.NONE);

        private State with(FolderReading looked) {
            return new State(looked, found, sound, good, ledger);
        }
    }

    /// A first look at a folder. What can be read of a file with faults is served, since there is nothing better.
    public static Revision first(Audience audience, Instant now) {
        Library nothing = LibraryAssembler.assemble(Reading.NONE.contents().value(), day(now));
        Edition none = new Edition(nothing, Site.of(nothing, Ledger.EMPTY, History.of(audience.folder())), List.of(),
                List.of());
        return new Revision(0, audience, State.NOTHING, none).next(now);
    }

    /// The folder as it is now; the same revision, if nothing in it has changed and it is still the same day.
    public Revision next(Instant now) {
        return next(state.folder().again(audience.folder(), now), now);
    }

    /// The same, when the system has told which files were written.
    public Revision next(Instant now, Set<Path> touched) {
        return next(state.folder().again(audience.folder(), now, touched), now);
    }

    private Revision next(FolderReading looked, Instant now) {
        if (looked.files().equals(state.folder().files()) && day(now).equals(edition.library().asOf())) {
            return new Revision(number, audience, state.with(looked), edition);
        }
        return looked.files().value().isEmpty() && !state.good().isEmpty() ? withoutFolder(looked)
                : reread(looked, day(now));
    }

    /// What is served.
    public Edition edition() {
        return edition;
    }

    /// What is served, with what the rules found before in files that are still the same; at this revision they have not looked yet.
    public Edition edition(List<Diagnostic> ruled) {
        if (ruled.isEmpty()) {
            return edition;
        }
        Set<SourceFile> files = Set.copyOf(state.folder().files().value());
        Findings findings = new Findings();
        findings.addAll(edition.diagnostics());
        ruled.stream().filter(found -> files.contains(found.place().file())).forEach(findings::add);
        return edition.with(findings.inFileOrder());
    }

    /// The same, when more is known of the past of its content.
    public Revision with(History known) {
        return new Revision(number, audience, state, edition.with(known));
    }

    /// Whether both say the same.
    public boolean isSameAs(Revision other) {
        return number == other.number;
    }

    /// What is served, with everything that the rules find too. They look at all articles together, which takes longer than a reading.
    public Edition judged() {
        Contents contents = state.found().contents().value();
        Library everything = LibraryAssembler.again(contents, true, edition.library().asOf(), edition.library());
        List<SourceFile> files = state.folder().files().value();
        Library published = LibraryAssembler.again(contents, false, edition.library().asOf(), everything);
        LedgerCheck ledger = LedgerCheck.of(files, published, edition.diagnostics());
        Findings all = new Findings();
        all.addAll(Lint.check(everything, files, edition.diagnostics()));
        all.addAll(ledger.diagnostics());
        return edition.judged(site(ledger.reconciled().ledger()), all.inFileOrder());
    }

    /// The site with what aliases say of former addresses, also where nobody has written it into the ledger yet.
    private Site site(Ledger reconciled) {
        return reconciled.equals(state.ledger().ledger()) ? edition.site()
                : edition.site().with(Signposts.of(reconciled));
    }

    /// A folder that is gone is about to come back: somebody is moving it, or changing branches.
    private Revision withoutFolder(FolderReading looked) {
        return new Revision(number + 1, audience, state.with(looked), edition.with(looked.files().diagnostics()));
    }

    private Revision reread(FolderReading looked, LocalDate today) {
        List<SourceFile> files = looked.files().value();
        LastGood good = state.good();
        Reading now = state.found().again(files, today);
        Findings findings = new Findings();
        findings.addAll(looked.files().diagnostics());
        findings.addAll(now.contents().diagnostics());
        List<Diagnostic> diagnostics = findings.inFileOrder();
        Set<String> faulty = faulty(diagnostics.stream());
        List<SourceFile> better = good.instead(files, faulty);
        Reading served = better.equals(files) ? now : state.sound().again(better, today);
        Set<String> stillFaulty = faulty(served.contents().diagnostics().stream());
        Contents contents = good.instead(served.contents().value(), stillFaulty);
        Library library = LibraryAssembler.again(contents, audience.drafts(), today, edition.library());
        Set<String> broken = union(faulty, stillFaulty);
        List<String> held = good.files(broken).keySet().stream().sorted().toList();
        LastGood next = good.after(files, contents, broken);
        KeptLedger ledger = state.ledger().again(better);
        return new Revision(number + 1, audience, new State(looked, now, served, next, ledger),
                new Edition(library, edition.site().again(library, ledger.signposts()), diagnostics, held));
    }

    private static Set<String> faulty(Stream<Diagnostic> diagnostics) {
        return diagnostics.filter(Diagnostic::isError)
                .map(found -> found.place().file().path())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
