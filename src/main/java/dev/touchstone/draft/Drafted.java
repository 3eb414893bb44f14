package dev.touchstone.draft;

import dev.touchstone.source.SourceFile;
import java.util.List;

/// What becomes of a wish for a new file: the file, or why there can be none.
sealed interface Drafted {

    /// A new file.
    ///
    /// @param path within the content folder
    /// @param told what an editor wants to know of it, a line each
    record Draft(String path, String text, List<String> told) implements Drafted {

        public Draft {
            told = List.copyOf(told);
        }

        SourceFile file() {
            return SourceFile.of(path, text);
        }
    }

    /// A wish that cannot be fulfilled.
    ///
    /// @param help what would help, a sentence each
    record Refused(String why, List<String> help) implements Drafted {

        public Refused {
            help = List.copyOf(help);
        }

        static Refused because(String why, String... help) {
            return new Refused(why, List.of(help));
        }
    }
}
