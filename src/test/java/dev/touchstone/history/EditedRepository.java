package dev.touchstone.history;

import dev.touchstone.pipeline.EditedFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/// A real repository with the small site in a folder of it, in which tests do what editors do and commit it. Each commit is a day
/// after the one before.
public final class EditedRepository implements AutoCloseable {

    private static final Instant FIRST = Instant.parse("2026-10-03T09:30:00Z");
    private static final long DAY = 86_400;

    private final Git git;
    private final EditedFolder content;
    private int commits;

    private EditedRepository(Git git, EditedFolder content) {
        this.git = git;
        this.content = content;
    }

    /// A repository whose first commit holds the small site.
    public static EditedRepository in(Path root) {
        EditedRepository empty = empty(root);
        empty.content.restore();
        empty.commit();
        return empty;
    }

    /// A repository without any commit.
    public static EditedRepository empty(Path root) {
        try {
            NoSettings.apply();
            Git git = Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
            return new EditedRepository(git, new EditedFolder(root.resolve("content")));
        } catch (GitAPIException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Path folder() {
        return content.root();
    }

    public EditedFolder content() {
        return content;
    }

    public Git git() {
        return git;
    }

    /// Commits everything as it is, and returns the commit's id.
    public String commit() {
        return commit(FIRST.plusSeconds(commits * DAY));
    }

    /// The same at a moment of one's own.
    public String commit(Instant at) {
        commits++;
        PersonIdent person = new PersonIdent("E. Ditor", "editor@small.example.org", at, ZoneOffset.UTC);
        try {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            return git.commit()
                    .setMessage("Edit " + commits)
                    .setAuthor(person)
                    .setCommitter(person)
                    .setSign(false)
                    .call()
                    .name();
        } catch (GitAPIException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Replaces a piece of a file, and commits that.
    public String replace(String path, String piece, String replacement) {
        content.replace(path, piece, replacement);
        return commit();
    }

    @Override
    public void close() {
        git.close();
    }

    /// A clone that knows only the last commits.
    static Git shallow(Path from, Path to, int depth) {
        try {
            return Git.cloneRepository()
                    .setURI(from.toUri().toString())
                    .setDirectory(to.toFile())
                    .setDepth(depth)
                    .call();
        } catch (GitAPIException failure) {
            throw new IllegalStateException(failure);
        }
    }

}
