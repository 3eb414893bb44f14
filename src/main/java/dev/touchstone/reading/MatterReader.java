package dev.touchstone.reading;

import dev.touchstone.article.ComparisonMatter;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.matter.CalendarDate;
import dev.touchstone.matter.Fields;
import dev.touchstone.matter.Key;
import dev.touchstone.matter.Named;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the front matter of a comparison, and resolves what it refers to.
final class MatterReader {

    private final OpenedFile opened;
    private final References references;
    private final Findings findings;

    MatterReader(OpenedFile opened, References references, Findings findings) {
        this.opened = opened;
        this.references = references;
        this.findings = findings;
    }

    /// Whom the article compares; what it names wrong is told.
    ComparedRuntimes runtimes() {
        List<Located<String>> written = fields().get(ComparisonKeys.RUNTIMES, List.of());
        List<String> ids = written.stream().flatMap(id -> runtime(id).stream()).toList();
        ComparedRuntimes runtimes = new ComparedRuntimes(references.vocabulary(), ids,
                ids.size() >= 2 && ids.size() == written.size(), findings);
        written.stream()
                .map(Located::value)
                .filter(name -> references.runtime(name).isEmpty())
                .forEach(runtimes::addTold);
        return runtimes;
    }

    /// Empty where a required key is missing or cannot be read; told already.
    Optional<ComparisonMatter> read(ComparedRuntimes runtimes) {
        Fields fields = fields();
        Optional<String> title = fields.get(ComparisonKeys.TITLE);
        Optional<String> summary = fields.get(ComparisonKeys.SUMMARY);
        Optional<CalendarDate> published = fields.get(ComparisonKeys.PUBLISHED);
        Optional<CalendarDate> reviewed = fields.get(ComparisonKeys.REVIEWED);
        Map<String, String> versions = versions(runtimes);
        List<String> highlights = highlights();
        List<String> related = related();
        if (!runtimes.isClear() || title.isEmpty() || summary.isEmpty() || published.isEmpty() || reviewed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ComparisonMatter(title.get(), fields.get(ComparisonKeys.TAGLINE, ""), summary.get(),
                runtimes.ids(),
                versions, highlights, published.get().first(), reviewed.get().first(), texts(ComparisonKeys.AUTHORS),
                texts(ComparisonKeys.TAGS), related, texts(ComparisonKeys.ALIASES),
                fields.get(ComparisonKeys.DRAFT, false)));
    }

    /// Tells highlights that no row of the article answers.
    void tellRowless(RowIndex rows) {
        for (Located<String> highlight : fields().get(ComparisonKeys.HIGHLIGHTS, List.of())) {
            Optional<Criterion> criterion = references.criterion(highlight.value());
            if (criterion.isPresent() && !rows.has(criterion.get().id())
                    && !rows.mayBeMislabelled(highlight.value())) {
                findings.add(Diagnostic
                        .of(Code.UNKNOWN_CRITERION, highlight.place(),
                                "no row of this article is about `" + highlight.value() + "`")
                        .help("Highlight rows that are in the tables."));
            }
        }
    }

    private Fields fields() {
        return opened.fields();
    }

    private List<String> texts(Key<List<Located<String>>> key) {
        return fields().get(key, List.of()).stream().map(Located::value).toList();
    }

    private Map<String, String> versions(ComparedRuntimes runtimes) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (Named<String> version : fields().get(ComparisonKeys.VERSIONS, List.of())) {
            Optional<String> id = runtimes.isTold(version.name().value()) ? Optional.empty() : runtime(version.name());
            if (id.isPresent() && runtimes.isClear() && !runtimes.ids().contains(id.get())) {
                tell(Code.UNKNOWN_RUNTIME, version.name().place(),
                        "`" + id.get() + "` is not one of this article's runtimes",
                        Nearest.help(id.get(), runtimes.ids()));
            }
            id.ifPresent(runtime -> versions.put(runtime, version.value()));
        }
        return versions;
    }

    private List<String> highlights() {
        List<String> ids = new ArrayList<>();
        for (Located<String> written : fields().get(ComparisonKeys.HIGHLIGHTS, List.of())) {
            Optional<Criterion> criterion = references.criterion(written.value());
            criterion.ifPresent(found -> ids.add(found.id()));
            if (criterion.isEmpty() && !references.isUnreadable(written.value())) {
                findings.add(Diagnostic
                        .of(Code.UNKNOWN_CRITERION, written.place(), "no criterion is called `" + written.value() + "`")
                        .help(Nearest.question(written.value(), references.vocabulary().criterionNames())
                                .orElse("Criteria are files in `criteria/`."))
                        .misspelt(written.place(), references.vocabulary().criterionNames()));
            }
        }
        return ids;
    }

    private List<String> related() {
        List<String> slugs = new ArrayList<>();
        for (Located<String> slug : fields().get(ComparisonKeys.RELATED, List.of())) {
            if (slug.value().equals(opened.file().stem())) {
                tell(Code.INVALID_VALUE, slug.place(), "an article is not related to itself",
                        "Name another comparison.");
            } else if (references.comparisons().contains(slug.value())) {
                slugs.add(slug.value());
            } else {
                findings.add(Diagnostic
                        .of(Code.UNKNOWN_ARTICLE, slug.place(), "there is no comparison `" + slug.value() + "`")
                        .help(Nearest.help(slug.value(), references.comparisons()))
                        .misspelt(slug.place(), references.comparisons()));
            }
        }
        return slugs;
    }

    private Optional<String> runtime(Located<String> written) {
        Optional<RuntimeProfile> runtime = references.runtime(written.value());
        if (runtime.isPresent() && runtime.get().id().equals(written.value())) {
            return Optional.of(runtime.get().id());
        }
        String help = runtime.map(found -> "Write its id, `" + found.id() + "`.")
                .orElseGet(() -> Nearest.help(written.value(), references.vocabulary().runtimeIds()));
        findings.add(
                Diagnostic.of(Code.UNKNOWN_RUNTIME, written.place(), "no runtime has the id `" + written.value() + "`")
                        .help(help)
                        .misspelt(written.place(), references.vocabulary().runtimeIds()));
        return Optional.empty();
    }

    private void tell(Code code, Place place, String message, String help) {
        findings.add(Diagnostic.of(code, place, message).help(help));
    }
}
