package dev.touchstone.reading;

import dev.touchstone.article.Comparison;
import dev.touchstone.article.Contents;
import dev.touchstone.article.Criterion;
import dev.touchstone.article.Guide;
import dev.touchstone.article.Laboratory;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.SiteSettings;
import dev.touchstone.article.Vocabulary;
import dev.touchstone.diagnostic.Checked;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.reading.Memory.Meanings;
import dev.touchstone.reading.Memory.Opened;
import dev.touchstone.reading.Recall.Comparing;
import dev.touchstone.source.SourceFile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads all files of a content folder: first what articles refer to, then the comparisons that refer to it.
public final class ContentReader {

    private final List<SourceFile> given;
    private final ContentFiles files;
    private final Recall recall;
    private final Findings findings = new Findings();
    private final SourceRegistry sources;
    private final Citations citations;

    ContentReader(List<SourceFile> given, Recall recall) {
        this.given = given;
        this.files = ContentFiles.of(given);
        this.recall = recall;
        this.sources = files.find(SourcesReader.PATH)
                .map(new SourcesReader(recall.today(), findings)::read)
                .orElseGet(SourcesReader::missing);
        this.citations = new Citations(sources, findings);
    }

    /// Reads what can be read, and tells everything that is wrong, in file order. What is broken is left out and hides nothing else.
    ///
    /// @param files in any order; files that are no content are passed over
    /// @param today dates behind it are doubtful
    public static Checked<Contents> read(List<SourceFile> files, LocalDate today) {
        return Reading.NONE.again(files, today).contents();
    }

    Reading read() {
        SiteSettings settings = settings();
        List<OpenedFile> runtimeFiles = open(ArticleType.RUNTIME);
        List<OpenedFile> criterionFiles = open(ArticleType.CRITERION);
        List<OpenedFile> guideFiles = open(ArticleType.GUIDE);
        List<OpenedFile> comparisonFiles = open(ArticleType.COMPARISON);
        LaboratoryReader lab = new LaboratoryReader(files, recall.today(), findings);
        List<OpenedFile> benchmarkFiles = open(lab.articles(), ArticleType.BENCHMARK);
        List<RuntimeProfile> runtimes = runtimeFiles.stream()
                .map(file -> RuntimeReader.read(file, citations, findings))
                .toList();
        List<Criterion> criteria = criterionFiles.stream()
                .flatMap(file -> CriterionReader.read(file, findings).stream())
                .toList();
        List<Guide> guides = guideFiles.stream().flatMap(file -> GuideReader.read(file, findings).stream()).toList();
        References references = references(runtimes, criteria, criterionFiles);
        Meanings meanings = Meanings.of(runtimes, criteria, references);
        Comparing comparing = recall.comparing(references, meanings);
        List<Comparison> comparisons = recall.compare(comparisonFiles, comparing, findings);
        Laboratory laboratory = lab.read(benchmarkFiles, citations);
        checkSources(references);
        return new Reading(
                findings.with(new Contents(settings, sources.sources(), runtimes, criteria, guides, comparisons,
                        laboratory)),
                recall.memory(meanings, references, given));
    }

    private SiteSettings settings() {
        Optional<SourceFile> file = files.find(SiteReader.PATH);
        if (file.isEmpty() && !files.files().isEmpty()) {
            findings.add(Diagnostic
                    .of(Code.MISSING_CONTENT, SourceFile.of(SiteReader.PATH, "").start(), "there is no `site.yml`")
                    .help("It needs at least two lines: `name: …` and `base-url: http://localhost:8080`."));
        }
        return file.map(found -> SiteReader.read(found, recall.today(), findings)).orElse(SiteReader.DEFAULT);
    }

    /// Opens the files of one folder, and checks what they are called.
    private List<OpenedFile> open(ArticleType type) {
        List<SourceFile> found = files.in(type.folder());
        NameRegistry registry = NameRegistry.of(type.noun(), findings);
        registry.addIds(found);
        return open(found, type, registry);
    }

    /// Opens the articles of folders, which are called as their folders.
    private List<OpenedFile> open(List<SourceFile> found, ArticleType type) {
        return open(found, type, NameRegistry.of(type.noun(), findings));
    }

    private List<OpenedFile> open(List<SourceFile> found, ArticleType type, NameRegistry registry) {
        List<Opened> opened = recall.open(found, type);
        for (Opened one : opened) {
            findings.addAll(one.found());
            citations.cite(one);
            one.names().forEach(registry::add);
        }
        return opened.stream().map(Opened::file).toList();
    }

    private References references(List<RuntimeProfile> runtimes, List<Criterion> criteria,
            List<OpenedFile> criterionFiles) {
        Set<String> sound = sources.sources().stream().map(source -> source.key()).collect(Collectors.toSet());
        Set<String> readable = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
        Set<String> unreadable = new HashSet<>();
        criterionFiles.stream().filter(file -> !readable.contains(file.file().stem())).forEach(file -> {
            unreadable.add(Vocabulary.normalised(file.file().stem()));
            unreadable.add(Vocabulary.normalised(file.fields().get(CriterionKeys.NAME, file.probableName())));
            file.fields()
                    .get(CriterionKeys.ALIASES, List.of())
                    .forEach(alias -> unreadable.add(Vocabulary.normalised(alias.value())));
        });
        Set<String> slugs = files.in("comparisons").stream().map(SourceFile::stem).collect(Collectors.toSet());
        return new References(new Vocabulary(runtimes, criteria, sound), unreadable, slugs);
    }

    private void checkSources(References references) {
        List<String> ids = references.vocabulary().runtimeIds();
        sources.makers()
                .stream()
                .filter(maker -> !ids.contains(maker.value()))
                .forEach(maker -> findings.add(
                        Diagnostic
                                .of(Code.UNKNOWN_RUNTIME, maker.place(),
                                        "no runtime has the id `" + maker.value() + "`")
                                .help(Nearest.help(maker.value(), ids))));
        citations.tellUnused(sources.sources());
        citations.tellMissingFile(files.find(SourcesReader.PATH).isPresent());
    }
}
