package dev.touchstone.reading;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.Direction;
import dev.touchstone.value.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a reading leaves behind for the next one.
///
/// @param today as seen from which day it was read
/// @param meanings what the names in comparisons stood for
/// @param references the names themselves
/// @param files all of them, as they were given
/// @param opened the two halves of each article
/// @param comparisons what those halves came to
record Memory(
    LocalDate today,
    Meanings meanings,
    References references,
    List<SourceFile> files,
    Kept<Opened> opened,
    Kept<Compared> comparisons
) {

    static final Memory EMPTY = new Memory(LocalDate.EPOCH, new Meanings(List.of(), List.of(), Set.of(), Set.of()),
            new References(new Vocabulary(List.of(), List.of(), Set.of()), Set.of(), Set.of()), List.of(),
            Kept.of(Map.of()), Kept.of(Map.of()));

    Memory {
        files = List.copyOf(files);
    }

    Memory with(List<SourceFile> given) {
        return new Memory(today, meanings, references, given, opened, comparisons);
    }

    /// An article in its two halves, what was found on the way, what its text cites, and what it is called.
    ///
    /// @param keys of the sources that it cites, each once
    record Opened(
        OpenedFile file,
        List<Diagnostic> found,
        List<Located<String>> cited,
        Set<String> keys,
        List<Located<String>> names
    ) {

        Opened {
            found = List.copyOf(found);
            cited = List.copyOf(cited);
            keys = Set.copyOf(keys);
            names = List.copyOf(names);
        }

        static Opened of(SourceFile file, ArticleType type, LocalDate today) {
            Findings findings = new Findings();
            OpenedFile read = OpenedFile.open(file, type.keys(), today, findings);
            List<Located<String>> cited = SourceMarks.in(read.document())
                    .stream()
                    .map(mark -> new Located<>(mark.key(), mark.place()))
                    .toList();
            return new Opened(read, findings.inFileOrder(), cited,
                    cited.stream().map(Located::value).collect(Collectors.toUnmodifiableSet()), type.names(read));
        }
    }

    /// A comparison, or none where it could not be read, and what was found on the way.
    ///
    /// @param slugs of all comparisons, if the article names others; else empty, as it depends on none
    record Compared(List<Comparison> comparison, List<Diagnostic> found, Set<String> slugs) {

        Compared {
            comparison = List.copyOf(comparison);
            found = List.copyOf(found);
            slugs = Set.copyOf(slugs);
        }

        static Compared of(OpenedFile file, References references) {
            Findings findings = new Findings();
            List<Comparison> comparison = ComparisonReader.read(file, references, findings).stream().toList();
            boolean names = !file.fields().get(ComparisonKeys.RELATED, List.of()).isEmpty();
            return new Compared(comparison, findings.inFileOrder(), names ? references.comparisons() : Set.of());
        }
    }

    /// Everything in other files that decides how a comparison is read; their prose does not.
    record Meanings(
        List<RuntimeNames> runtimes,
        List<CriterionMeaning> criteria,
        Set<String> sources,
        Set<String> unreadable
    ) {

        Meanings {
            runtimes = List.copyOf(runtimes);
            criteria = List.copyOf(criteria);
            sources = Set.copyOf(sources);
            unreadable = Set.copyOf(unreadable);
        }

        static Meanings of(List<RuntimeProfile> runtimes, List<Criterion> criteria, References references) {
            Vocabulary vocabulary = references.vocabulary();
            return new Meanings(
                    runtimes.stream().map(one -> new RuntimeNames(one.id(), one.name(), one.aliases())).toList(),
                    criteria.stream()
                            .map(one -> new CriterionMeaning(one.id(), one.name(), one.aliases(), one.kind(),
                                    one.better()))
                            .toList(),
                    vocabulary.sourceKeys(), references.unreadable());
        }
    }

    record RuntimeNames(String id, String name, List<String> aliases) {

        RuntimeNames {
            aliases = List.copyOf(aliases);
        }
    }

    record CriterionMeaning(String id, String name, List<String> aliases, ValueKind kind, Direction better) {

        CriterionMeaning {
            aliases = List.copyOf(aliases);
        }
    }
}
