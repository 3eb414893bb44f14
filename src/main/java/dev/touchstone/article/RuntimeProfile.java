package dev.touchstone.article;

import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.List;

/// The profile of one runtime: facts in front matter, prose below. A fact that is not given is missing from the lists.
public record RuntimeProfile(
    SourceFile file,
    String name,
    String summary,
    List<String> aliases,
    List<Fact> facts,
    List<Release> releases,
    Prose prose
) implements Article {

    public RuntimeProfile {
        aliases = List.copyOf(aliases);
        facts = List.copyOf(facts);
        releases = List.copyOf(releases);
    }

    @Override
    public String id() {
        return file.stem();
    }

    /// A fact with who says so.
    ///
    /// @param values as written: one, or several for a list
    /// @param source a source's key, or empty
    public record Fact(Label label, List<String> values, String source) {

        public Fact {
            values = List.copyOf(values);
        }
    }

    /// What facts a profile can hold, in the order in which pages show them.
    public enum Label {
        WEBSITE, REPOSITORY, DOCUMENTATION, ENGINE, LANGUAGES, LICENCE, GOVERNANCE, FIRST_RELEASE
    }

    /// One line of releases.
    ///
    /// @param supportEnd the last day of support; [LocalDate#MAX] where none is announced
    /// @param source a source's key, or empty
    public record Release(String version, LocalDate date, LocalDate supportEnd, boolean longTerm, String source) {}
}
