package dev.touchstone.api;
import dev.touchstone.api.Endpoint.Content;
import dev.touchstone.api.data.AnswerData;
import dev.touchstone.api.data.FactData;
import dev.touchstone.api.data.ReleaseData;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.article.RuntimeProfile.Fact;
import dev.touchstone.article.RuntimeProfile.Release;
import dev.touchstone.library.Address;
import dev.touchstone.library.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is at the addresses of runtimes.
record RuntimeContent() implements Content {

    @Override
    public List<Format> formats() {
        return List.of(Format.JSON, Format.CSV, Format.MARKDOWN, Format.BIBTEX, Format.CSL);
    }

    @Override
    public Stream<List<String>> all(Library library) {
        return library.runtimes().stream().map(runtime -> List.of(runtime.id()));
    }

    @Override
    public Optional<Making> at(Desk desk, List<String> values, Format format) {
        return desk.library().runtime(values.getFirst()).flatMap(runtime -> switch (format) {
            case HTML, SVG, ATOM -> Optional.empty();
            case JSON -> Optional.of(() -> document(desk, runtime));
            case CSV -> Optional.of(() -> StatementTable.of(desk, answers(desk, runtime)));
            case MARKDOWN -> Optional.of(() -> new SourceText(desk).of(runtime, List.of()));
            case BIBTEX -> Optional.of(() -> CitationText.bibTex(desk.references().of(runtime)));
            case CSL -> Optional.of(() -> CitationText.csl(desk.references().of(runtime)));
        });
    }

    private static List<AnswerData> answers(Desk desk, RuntimeProfile runtime) {
        return new Cells(desk).answers(desk.library().about(runtime));
    }

    private static RuntimeDocument document(Desk desk, RuntimeProfile runtime) {
        List<AnswerData> answers = answers(desk, runtime);
        Stream<String> own = Stream.concat(runtime.facts().stream().map(Fact::source),
                runtime.releases().stream().map(Release::source));
        return new RuntimeDocument(desk.schema("runtime"), runtime.id(), desk.absolute(Address.of(runtime)),
                desk.hashes().of(runtime).full(), desk.hashes().text(runtime).full(), desk.licence(), runtime.name(),
                runtime.summary(), runtime.aliases(),
                runtime.facts()
                        .stream()
                        .map(fact -> new FactData(fact.label(), fact.values(), fact.source()))
                        .toList(),
                runtime.releases().stream().map(RuntimeContent::release).toList(), answers,
                new Cited(desk).sources(Stream.concat(own, Cited.keys(answers))));
    }

    private static ReleaseData release(Release release) {
        boolean ends = !release.supportEnd().equals(LocalDate.MAX);
        return new ReleaseData(release.version(), release.date(), ends, ends ? release.supportEnd() : null,
                release.longTerm(), release.source());
    }
}
