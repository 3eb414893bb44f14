package dev.touchstone.draft;

import dev.touchstone.article.Criterion;
import dev.touchstone.article.RuntimeProfile;
import dev.touchstone.proposal.Claim;
import dev.touchstone.proposal.LooseClaim;
import dev.touchstone.proposal.Proposals;
import dev.touchstone.proposal.ProposedRow;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes what an imported article states: what has a row into tables, the rest into a list, everything with its place in the
/// original.
record ImportTables(Proposals proposals, List<RuntimeProfile> runtimes) {

    private static final String LOOSE = "Figures to place";

    private static final int LONGEST_WORDS = 60;

    ImportTables {
        runtimes = List.copyOf(runtimes);
    }

    /// A table for each group of criteria, below a comment that says where its statements come from.
    String rows(FreeIds ids) {
        Map<String, List<ProposedRow>> groups = proposals.rows()
                .stream()
                .collect(
                        Collectors.groupingBy(row -> row.criterion().group(), LinkedHashMap::new, Collectors.toList()));
        List<String> names = runtimes.stream().map(RuntimeProfile::name).toList();
        return groups.entrySet()
                .stream()
                .map(group -> Tables.text(Tables.heading(group.getKey(), ids), origins(group.getValue()) + "\n\n",
                        names,
                        group.getValue().stream().map(this::row).toList()))
                .collect(Collectors.joining("\n\n"));
    }

    private String row(ProposedRow row) {
        List<String> cells = new ArrayList<>(List.of(Spelling.markdown(row.criterion().name())));
        runtimes.forEach(runtime -> {
            String cell = row.about(runtime.id()).stream().map(ImportTables::cell).collect(Collectors.joining("; "));
            cells.add(cell.isEmpty() ? "—" : cell);
        });
        return Spelling.row(cells);
    }

    private static String cell(Claim claim) {
        String conditions = claim.conditions().stream().map(Spelling::markdown).collect(Collectors.joining(", "));
        return Spelling.markdown(claim.cell()) + (conditions.isEmpty() ? "" : " (" + conditions + ")");
    }

    private String origins(List<ProposedRow> rows) {
        List<String> lines = new ArrayList<>(List.of("<!--"));
        for (ProposedRow row : rows) {
            String labels = row.labels()
                    .stream()
                    .map(Located::value)
                    .map(label -> "\"" + label + "\"")
                    .collect(Collectors.joining(", "));
            lines.add(Spelling.comment(row.criterion().name()
                    + (row.named() ? ": named by the label " : ": proposed, for the label ") + labels));
            row.claims()
                    .forEach(claim -> lines.add("  " + place(claim.place()) + " "
                            + Spelling.comment(
                                    name(claim.runtime()) + ": " + Spelling.cut(claim.words(), LONGEST_WORDS))));
        }
        lines.add("-->");
        return String.join("\n", lines);
    }

    private String name(String runtime) {
        return runtimes.stream()
                .filter(each -> each.id().equals(runtime))
                .map(RuntimeProfile::name)
                .findFirst()
                .orElse("—");
    }

    static String place(Place place) {
        return place.line() + ":" + place.column();
    }

    /// The statements that no row was found for; nothing where all have one.
    String loose(FreeIds ids) {
        if (proposals.loose().isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(List.of("## " + Tables.heading(LOOSE, ids), "",
                "Each line is a statement of the original that has neither a row nor a source yet. Runtimes and criteria are proposals.",
                "Move what you can support into the tables, and delete this section.", "",
                Spelling.row("Statement", "In the original", "Under", "Runtime", "Criterion"),
                Spelling.row("---", "---", "---", "---", "---")));
        proposals.loose().forEach(claim -> lines.add(line(claim)));
        return String.join("\n", lines);
    }

    private String line(LooseClaim loose) {
        Claim claim = loose.claim();
        String statement = claim.cell().isEmpty() ? Spelling.markdown(claim.words()) : cell(claim);
        String criteria = loose.criteria()
                .stream()
                .map(Criterion::name)
                .map(name -> Spelling.markdown(name) + "?")
                .collect(Collectors.joining(" or "));
        String under = loose.label().isEmpty() ? loose.heading() : loose.label();
        return Spelling.row(statement,
                place(claim.place()) + " “" + Spelling.markdown(Spelling.cut(claim.words(), LONGEST_WORDS)) + "”",
                under.isEmpty() ? "—" : Spelling.markdown(under),
                claim.runtime().isEmpty() ? "—" : Spelling.markdown(name(claim.runtime())) + "?",
                criteria.isEmpty() ? "—" : criteria);
    }
}
