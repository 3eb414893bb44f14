package dev.touchstone.history;

import dev.touchstone.cite.Revisions;
import dev.touchstone.history.change.Said;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import dev.touchstone.library.LibraryAssembler;
import dev.touchstone.reading.ContentReader;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of the past of a content folder. Nothing is read before somebody asks, and everything only once.
public final class History {

    /// That of content which no repository holds.
    public static final History NONE = new History(List.of(), new Once<>(() -> Trail.none(Beginning.NO_REPOSITORY)),
            List.of());

    /// How many revisions are looked at.
    public static final int MOST = 200;

    /// A day behind every date that an old file could name: what was doubtful then is no fault of today.
    static final LocalDate LATE = LocalDate.of(9999, 12, 31);

    private final List<Path> folder;
    private final Once<Trail> trail;
    private final Once<Told> told;
    private final Revisions revisions;

    /// That of content which is itself a revision: nothing is known but that it is the one.
    public static History only(Commit commit) {
        return new History(List.of(), new Once<>(() -> Trail.none(Beginning.NO_REPOSITORY)), List.of(),
                article -> commit.id());
    }

    private History(List<Path> folder, Once<Trail> trail, List<Once<Told>> before) {
        this(folder, trail, before, Revisions.NONE);
    }

    /// @param before what was known before something else was checked out
    /// @param revisions of articles, where they need not be looked up
    private History(List<Path> folder, Once<Trail> trail, List<Once<Told>> before, Revisions revisions) {
        this.folder = List.copyOf(folder);
        this.revisions = revisions;
        this.trail = trail;
        this.told = new Once<>(() -> compare(before.stream().flatMap(last -> last.made().stream()).toList()));
    }

    /// What the revisions changed.
    private record Told(Steps steps, Changelog changelog) {}

    /// That of a folder; none where it lies in no repository.
    public static History of(Path folder) {
        return ContentRepository.holds(folder) ? new History(List.of(folder), new Once<>(() -> look(folder)), List.of())
                : NONE;
    }

    private static Trail look(Path folder) {
        try (ContentRepository repository = ContentRepository.open(folder)) {
            return repository.trail(MOST);
        } catch (IOException unreadable) {
            return Trail.none(Beginning.UNREADABLE);
        }
    }

    private Told compare(List<Told> before) {
        Trail known = trail.get();
        if (known.commits().isEmpty()) {
            return new Told(Steps.NONE, Changelog.none(known.beginning()));
        }
        try (ContentRepository repository = ContentRepository.open(folder.getFirst())) {
            Steps steps = before.stream().map(Told::steps).findFirst().orElse(Steps.NONE).next(repository, known);
            return new Told(steps, Changelog.of(known.commits(), steps.changes(), known.beginning()));
        } catch (IOException unreadable) {
            return new Told(Steps.NONE, Changelog.none(Beginning.UNREADABLE));
        }
    }

    /// Everything that these revisions changed. To find it out, all of them are read.
    public Changelog changelog() {
        return told.get().changelog();
    }

    /// What a cell said in the course of time, newest first; only what it says now where there is no more to tell.
    ///
    /// @param cell its address: the page, and `criterion.runtime`
    /// @param now what it says
    public List<Moment> story(Address cell, List<Said> now) {
        String runtime = cell.fragment().substring(cell.fragment().indexOf('.') + 1);
        List<Commit> oldest = commits().isEmpty() ? List.of() : List.of(commits().getLast());
        return CellStory.of(changelog().of(cell), runtime, now, oldest);
    }

    /// The newest revision, if these files are there just as they are here. A file that was saved since is in no revision yet.
    public Optional<Commit> holding(List<SourceFile> files) {
        return newest().filter(commit -> holds(commit, files));
    }

    private boolean holds(Commit commit, List<SourceFile> files) {
        try (ContentRepository repository = ContentRepository.open(folder.getFirst())) {
            return repository.holds(commit, files);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// The newest revision for each article that is there just as it is here; no name for one that was saved since.
    public Revisions revisions() {
        return isKept() ? article -> holding(List.of(article.file())).map(Commit::id).orElse("") : revisions;
    }

    /// Whether there is a repository, so that there may be revisions.
    public boolean isKept() {
        return !folder.isEmpty();
    }

    /// The same as long as the same is checked out; otherwise what is known now.
    public History again() {
        if (folder.isEmpty() || trail.made().isEmpty()) {
            return this;
        }
        try (ContentRepository repository = ContentRepository.open(folder.getFirst())) {
            if (repository.head().equals(trail.get().head())) {
                return this;
            }
            Trail now = repository.trail(MOST);
            return new History(folder, new Once<>(() -> now), List.of(told));
        } catch (IOException unreadable) {
            return this;
        }
    }

    /// All revisions that are known, newest first.
    public List<Commit> commits() {
        return trail.get().commits();
    }

    /// Why nothing is known of the time before them.
    public Beginning beginning() {
        return trail.get().beginning();
    }

    /// The newest revision. What is served may be newer still: a file that was saved is no revision yet.
    public Optional<Commit> newest() {
        return commits().stream().findFirst();
    }

    /// The one of these revisions whose id begins with these 7 to 40 lower-case hexadecimal digits; an older one by its whole id.
    public Optional<Commit> find(String id) {
        return trail.get().find(id).or(() -> older(id));
    }

    private Optional<Commit> older(String id) {
        if (!Trail.isWhole(id) || commits().isEmpty()) {
            return Optional.empty();
        }
        try (ContentRepository repository = ContentRepository.open(folder.getFirst())) {
            return repository.find(id);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// The revision before one.
    public Optional<Commit> before(Commit commit) {
        return trail.get().before(commit);
    }

    /// The content files as they were at one of these revisions, by path; none where they cannot be read any more.
    public List<SourceFile> files(Commit commit) {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (ContentRepository repository = ContentRepository.open(folder.getFirst())) {
            return Snapshot.NONE.next(repository, commit).sources();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// What was published at one of these revisions, as far as it can be read today.
    public Library library(Commit commit) {
        return LibraryAssembler.assemble(ContentReader.read(files(commit), LATE).value(), commit.day());
    }
}
