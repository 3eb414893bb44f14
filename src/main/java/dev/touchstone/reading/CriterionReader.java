package dev.touchstone.reading;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.Prose;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.matter.Fields;
import dev.touchstone.source.Located;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a criterion. It can be used as soon as its kind is known; without that its cells mean nothing, and it is left out.
final class CriterionReader {

    private CriterionReader() {}

    static Optional<Criterion> read(OpenedFile opened, Findings findings) {
        Fields fields = opened.fields();
        Prose prose = new ProseReader(new PageIds(Set.of(), findings), findings).read(opened.document());
        List<String> aliases = fields.get(CriterionKeys.ALIASES, List.of()).stream().map(Located::value).toList();
        return new KindReader(fields, findings).read()
                .map(kind -> new Criterion(opened.file(),
                        fields.get(CriterionKeys.NAME, opened.probableName()), fields.get(CriterionKeys.SUMMARY, ""),
                        aliases,
                        fields.get(CriterionKeys.GROUP, ""), kind,
                        fields.get(CriterionKeys.BETTER, kind.usualDirection()),
                        fields.get(CriterionKeys.REVIEW, Period.ZERO), prose));
    }
}
