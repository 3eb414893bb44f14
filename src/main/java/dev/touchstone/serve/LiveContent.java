package dev.touchstone.serve;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.DiagnosticPrinter;
import dev.touchstone.history.History;
import dev.touchstone.pipeline.Edition;
import dev.touchstone.pipeline.Revision;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what is served up with the content folder, and says in the log what is wrong with a change, once.
final class LiveContent {

    /// Goes on until it is closed.
    @FunctionalInterface
    interface Following extends AutoCloseable {

        @Override
        void close();
    }

    private static final Logger LOG = LoggerFactory.getLogger(LiveContent.class);

    /// With more findings nobody notices that some are away until the rules have looked again.
    private static final int MOST_REMEMBERED = 1000;

    private final CurrentEdition current;
    private final Clock clock;
    private final Judging judging;
    private Revision revision;
    private Set<String> told;
    private List<Diagnostic> ruled;

    private LiveContent(Revision first, CurrentEdition current, Clock clock) {
        this.revision = first;
        this.current = current;
        this.clock = clock;
        this.told = errors(current.get().edition());
        this.ruled = ruled(first, current.get().edition());
        this.judging = new Judging(this::judged);
    }

    /// Follows a folder from a first look at it on.
    static Following follow(Path folder, Revision first, CurrentEdition current, Clock clock) {
        LiveContent content = new LiveContent(first, current, clock);
        FolderWatch watch = FolderWatch.start(folder, content::look);
        IndexAhead ahead = IndexAhead.of(current);
        HistoryAhead past = HistoryAhead.follow(first.edition().site().history(), content::remember);
        return () -> {
            watch.close();
            ahead.close();
            past.close();
            content.judging.close();
        };
    }

    private synchronized void look(Hint hint) {
        Revision next = switch (hint) {
            case Hint.Everything everything -> revision.next(clock.instant());
            case Hint.Files files -> revision.next(clock.instant(), files.touched());
        };
        boolean same = next.isSameAs(revision);
        revision = next;
        if (!same) {
            Edition shown = next.edition(ruled);
            current.replace(shown);
            told = Stream.concat(told.stream(), tell(shown).stream()).collect(Collectors.toUnmodifiableSet());
            judging.begin(next);
        }
    }

    /// More is known of the past; the content is the same.
    private synchronized void remember(History known) {
        revision = revision.with(known);
        current.replace(current.get().edition().with(known));
    }

    /// What the rules found; if something has changed meanwhile, nobody wants to know any more.
    private synchronized void judged(Revision of, Edition edition) {
        if (of.isSameAs(revision)) {
            ruled = ruled(of, edition);
            History known = revision.edition().site().history();
            // more may have become known of the past while the rules were looking
            current.judge(edition.site().history().equals(known) ? edition : edition.with(known));
            Set<String> now = tell(edition);
            if (now.isEmpty() && !told.isEmpty()) {
                LOG.info("The content has no errors any more.");
            }
            told = now;
        }
    }

    /// Says what is wrong and was not before. Until the rules have judged a change, what they found before it is neither mended nor news.
    private Set<String> tell(Edition edition) {
        List<Diagnostic> news = edition.diagnostics()
                .stream()
                .filter(Diagnostic::isError)
                .filter(found -> !told.contains(found.toString()))
                .toList();
        if (!news.isEmpty()) {
            String held = edition.held().isEmpty() ? ""
                    : "Served as they were before: " + String.join(", ", edition.held()) + ".\n";
            LOG.warn("The content is broken.\n{}{}", DiagnosticPrinter.PLAIN.print(news), held);
        }
        return errors(edition);
    }

    /// What the rules found, besides what reading did.
    private static List<Diagnostic> ruled(Revision of, Edition judged) {
        Set<Diagnostic> read = Set.copyOf(of.edition().diagnostics());
        return judged.diagnostics().stream().filter(found -> !read.contains(found)).limit(MOST_REMEMBERED).toList();
    }

    private static Set<String> errors(Edition edition) {
        return edition.diagnostics()
                .stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
