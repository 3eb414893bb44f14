package dev.touchstone.history;

import dev.touchstone.content.ContentLimits;
import dev.touchstone.content.StoredFile;
import dev.touchstone.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/// The git repository that holds a content folder, as it is seen from that folder.
final class ContentRepository implements AutoCloseable {

    /// How many commits are looked through for those that change the content.
    private static final int MOST_COMMITS = 20_000;

    static {
        NoSettings.apply();
    }

    private final Repository repository;
    private final ObjectReader objects;
    private final String folder;

    private ContentRepository(Repository repository, String folder) {
        this.repository = repository;
        this.objects = repository.newObjectReader();
        this.folder = folder;
    }

    /// Whether a folder lies in the working tree of a repository.
    static boolean holds(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(Constants.DOT_GIT))) {
                return true;
            }
        }
        return false;
    }

    /// Opens the innermost repository around a folder.
    ///
    /// @throws IOException where there is none, or none that can be read
    static ContentRepository open(Path folder) throws IOException {
        Path real = folder.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true).findGitDir(real.toFile());
        if (builder.getGitDir() == null) {
            throw new IOException("no repository holds " + real);
        }
        Repository repository = builder.build();
        if (repository.isBare()) {
            repository.close();
            throw new IOException("the repository around " + real + " has no working tree");
        }
        Path inner = repository.getWorkTree().toPath().toRealPath().relativize(real);
        return new ContentRepository(repository, inner.toString().replace('\\', '/'));
    }

    /// The id of what is checked out; empty where nothing is yet.
    String head() throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        return head == null ? "" : head.name();
    }

    /// The revisions of the content, always going to a commit's first parent: what a merge brought is one revision.
    Trail trail(int most) throws IOException {
        String head = head();
        if (head.isEmpty()) {
            return Trail.none(Beginning.FIRST);
        }
        try (RevWalk walk = new RevWalk(objects)) {
            List<RevCommit> found = new ArrayList<>();
            RevCommit at = walk.parseCommit(ObjectId.fromString(head));
            ObjectId here = content(at);
            int seen = 1;
            while (at.getParentCount() > 0 && found.size() < most && seen < MOST_COMMITS) {
                RevCommit parent = walk.parseCommit(at.getParent(0));
                ObjectId before = content(parent);
                if (!here.equals(before) && !here.equals(ObjectId.zeroId())) {
                    found.add(at);
                }
                at = parent;
                here = before;
                seen++;
            }
            boolean isEnd = at.getParentCount() == 0 && found.size() < most;
            if (isEnd && !here.equals(ObjectId.zeroId())) {
                found.add(at);
            }
            Beginning beginning = !isEnd ? Beginning.BOUNDED
                    : objects.getShallowCommits().contains(at) ? Beginning.SHALLOW : Beginning.FIRST;
            return new Trail(head, inOrder(found), beginning);
        }
    }

    /// A revision of any age by its whole id; empty where what is checked out did not come of it, or where it changed no content.
    Optional<Commit> find(String id) throws IOException {
        try (RevWalk walk = new RevWalk(objects)) {
            RevCommit found = walk.parseCommit(ObjectId.fromString(id));
            ObjectId here = content(found);
            boolean isRevision = !here.equals(ObjectId.zeroId()) && (found.getParentCount() == 0
                    || !here.equals(content(walk.parseCommit(found.getParent(0)))));
            return isRevision && walk.isMergedInto(found, walk.parseCommit(ObjectId.fromString(head())))
                    ? Optional.of(new Commit(id, Instant.ofEpochSecond(found.getCommitTime())))
                    : Optional.empty();
        } catch (MissingObjectException | IncorrectObjectTypeException none) {
            return Optional.empty();
        }
    }

    /// Clocks differ, and commits are made anew: a revision counts as no older than the one before it.
    private static List<Commit> inOrder(List<RevCommit> newestFirst) {
        List<Commit> commits = new ArrayList<>();
        Instant last = Instant.EPOCH;
        for (RevCommit commit : newestFirst.reversed()) {
            Instant made = Instant.ofEpochSecond(commit.getCommitTime());
            last = made.isAfter(last) ? made : last;
            commits.add(new Commit(commit.name(), last));
        }
        return commits.reversed();
    }

    /// The id of the content folder as a whole: while it stays the same, so has every file in it.
    private ObjectId content(RevCommit commit) throws IOException {
        if (folder.isEmpty()) {
            return commit.getTree();
        }
        try (TreeWalk walk = TreeWalk.forPath(objects, folder, commit.getTree())) {
            return walk == null || !FileMode.TREE.equals(walk.getFileMode(0)) ? ObjectId.zeroId() : walk.getObjectId(0);
        }
    }

    /// The content files of a revision, by their paths: what each one's bytes are called.
    Map<String, ObjectId> files(Commit commit) throws IOException {
        Map<String, ObjectId> files = new TreeMap<>();
        try (RevWalk commits = new RevWalk(objects); TreeWalk walk = new TreeWalk(objects)) {
            ObjectId content = content(commits.parseCommit(ObjectId.fromString(commit.id())));
            if (content.equals(ObjectId.zeroId())) {
                return Map.of();
            }
            walk.addTree(content);
            while (walk.next() && files.size() < ContentLimits.DEFAULT.files()) {
                FileMode mode = walk.getFileMode(0);
                String path = walk.getPathString();
                if (FileMode.TREE.equals(mode) && StoredFile.isFolder(path)) {
                    walk.enterSubtree();
                } else if (isFile(mode) && StoredFile.isContent(path)) {
                    files.put(path, walk.getObjectId(0));
                }
            }
        }
        return Collections.unmodifiableMap(files);
    }

    private static boolean isFile(FileMode mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    /// One file; empty where it is larger than a content file may be, or no text.
    Optional<SourceFile> read(String path, ObjectId bytes) throws IOException {
        ObjectLoader loader = objects.open(bytes, Constants.OBJ_BLOB);
        int most = StoredFile.mostBytes(path);
        return loader.getSize() > most ? Optional.empty() : StoredFile.decoded(path, loader.getCachedBytes(most));
    }

    /// Whether a revision has these files with the same text. Line ends do not count: git may have changed them on the way to the disk.
    boolean holds(Commit commit, List<SourceFile> files) throws IOException {
        Map<String, ObjectId> there = files(commit);
        try (ObjectInserter.Formatter ids = new ObjectInserter.Formatter()) {
            for (SourceFile file : files) {
                ObjectId bytes = there.getOrDefault(file.path(), ObjectId.zeroId());
                boolean isSame = ids.idFor(Constants.OBJ_BLOB, file.text().getBytes(StandardCharsets.UTF_8))
                        .equals(bytes);
                if (!isSame && (bytes.equals(ObjectId.zeroId()) || !plain(file).equals(
                        read(file.path(), bytes).map(ContentRepository::plain).orElse("")))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String plain(SourceFile file) {
        return file.text().replace("\r\n", "\n");
    }

    @Override
    public void close() {
        objects.close();
        repository.close();
    }
}
