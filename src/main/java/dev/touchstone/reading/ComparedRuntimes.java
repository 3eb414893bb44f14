package dev.touchstone.reading;

import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The runtimes that one article compares, and the names in it that are none: each is told once.
final class ComparedRuntimes {

    private final Vocabulary vocabulary;
    private final List<String> ids;
    private final boolean isClear;
    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    /// @param ids as its front matter lists them
    /// @param isClear whether that list was read without a fault; if not, the article may compare any runtime there is, and
    ///     nothing can be missing or too many
    ComparedRuntimes(Vocabulary vocabulary, List<String> ids, boolean isClear, Findings findings) {
        this.vocabulary = vocabulary;
        this.ids = isClear ? List.copyOf(ids) : List.copyOf(vocabulary.runtimeIds());
        this.isClear = isClear;
        this.findings = findings;
    }

    /// In the article's order.
    List<String> ids() {
        return ids;
    }

    boolean isClear() {
        return isClear;
    }

    /// The id of the runtime of that name, if the article compares it.
    Optional<String> find(String name) {
        return vocabulary.runtime(name).map(RuntimeProfile::id).filter(ids::contains);
    }

    /// What the runtimes are called, in the article's order.
    List<String> names() {
        return ids.stream().flatMap(id -> vocabulary.runtime(id).stream()).map(RuntimeProfile::name).toList();
    }

    /// Whether a name was told to be no runtime.
    boolean isTold(String name) {
        return told.contains(Vocabulary.normalised(name));
    }

    /// Notes that a name was told elsewhere.
    void addTold(String name) {
        told.add(Vocabulary.normalised(name));
    }

    /// Tells a name that is no runtime, unless it was told before.
    void tellUnknown(String name, Place place, String message, List<String> help) {
        if (told.add(Vocabulary.normalised(name))) {
            Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_RUNTIME, place, message);
            findings.add(help.stream().reduce(diagnostic, Diagnostic::help, (first, second) -> second));
        }
    }
}
