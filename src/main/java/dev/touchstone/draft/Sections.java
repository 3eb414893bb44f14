package dev.touchstone.draft;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the sections that are to be filled in, each with a sentence that says so: a section must not be empty.
final class Sections {

    private Sections() {}

    /// What an article says of one runtime by itself.
    static String option(String runtime) {
        return """
                ## %s

                **Best for:** to be written.

                ### Pros

                - **First strength.** To be written.

                ### Cons

                - **First weakness.** To be written.""".replace("%s", Spelling.markdown(runtime));
    }

    /// When to choose which, and when to choose them all.
    static String choices(List<String> runtimes) {
        String single = runtimes.stream()
                .map(runtime -> choice(Spelling.markdown(runtime)))
                .collect(Collectors.joining("\n\n"));
        return single + "\n\n" + choice(runtimes.size() == 2 ? "both" : "all");
    }

    private static String choice(String who) {
        return "### Choose " + who + " when\n\n- to be written";
    }
}
