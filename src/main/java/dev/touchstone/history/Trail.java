package dev.touchstone.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The revisions of a content folder that are known.
///
/// @param head what was checked out when they were looked up; empty where nothing was
/// @param commits newest first
record Trail(String head, List<Commit> commits, Beginning beginning) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{7,40}");

    private static final int WHOLE = 40;

    Trail {
        commits = List.copyOf(commits);
    }

    static Trail none(Beginning why) {
        return new Trail("", List.of(), why);
    }

    /// Whether an id is not only the beginning of one.
    static boolean isWhole(String id) {
        return id.length() == WHOLE && HEX.matcher(id).matches();
    }

    /// The one revision whose id begins so.
    Optional<Commit> find(String id) {
        if (!HEX.matcher(id).matches()) {
            return Optional.empty();
        }
        List<Commit> found = commits.stream().filter(commit -> commit.id().startsWith(id)).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The revision before one.
    Optional<Commit> before(Commit commit) {
        int at = commits.indexOf(commit);
        return at >= 0 && at + 1 < commits.size() ? Optional.of(commits.get(at + 1)) : Optional.empty();
    }
}
