package dev.touchstone.history;

import dev.touchstone.article.Contents;
import dev.touchstone.history.change.Change;
import dev.touchstone.history.change.Difference;
import dev.touchstone.ledger.LedgerReader;
import dev.touchstone.reading.Reading;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each revision changed, as far as it has been found out.
///
/// @param newest up to which revision; none before any
/// @param changes by the ids of revisions
/// @param isSound whether that revision was without faults, so that one can go on from it alone
record Steps(List<Commit> newest, Map<String, List<Change>> changes, boolean isSound) {

    static final Steps NONE = new Steps(List.of(), Map.of(), true);

    Steps {
        newest = List.copyOf(newest);
        changes = Collections.unmodifiableMap(changes);
    }

    /// What is known after a look at these revisions. Where these only go on from the former ones, only what is new is compared.
    Steps next(ContentRepository repository, Trail trail) throws IOException {
        List<Commit> commits = trail.commits().reversed();
        int known = newest.isEmpty() || !isSound ? -1 : commits.indexOf(newest.getFirst());
        if (commits.isEmpty() || known == commits.size() - 1) {
            return this;
        }
        Map<String, List<Change>> all = new HashMap<>(known < 0 ? Map.of() : changes);
        State state = State.NOTHING;
        for (int i = Math.max(known, 0); i < commits.size(); i++) {
            State next = state.next(repository, commits.get(i));
            boolean isFirst = i == 0 && trail.beginning() != Beginning.FIRST;
            if (i > known && !isFirst) {
                all.put(commits.get(i).id(), state.changes(next));
            }
            state = next;
        }
        return new Steps(List.of(commits.getLast()), all, state.served().isSound());
    }

    /// One revision, read.
    private record State(Snapshot files, Reading reading, Mended served) {

        private static final State NOTHING = new State(Snapshot.NONE, Reading.NONE,
                Mended.nothing(Reading.NONE.contents().value()));

        State next(ContentRepository repository, Commit commit) throws IOException {
            Snapshot there = files.next(repository, commit);
            Reading read = reading.again(there.sources(), History.LATE);
            return new State(there, read, served.next(there.sources(), read.contents()));
        }

        List<Change> changes(State next) {
            Contents before = served.contents();
            return Difference.between(before, next.served().contents(),
                    new Once<>(() -> LedgerReader.in(next.files().sources()))::get);
        }
    }
}
