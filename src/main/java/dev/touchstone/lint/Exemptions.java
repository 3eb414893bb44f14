package dev.touchstone.lint;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Edit;
import dev.touchstone.diagnostic.Findings;
import dev.touchstone.diagnostic.Fix;
import dev.touchstone.diagnostic.Severity;
import dev.touchstone.lint.rule.Rule;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All exemptions of the content, and what is wrong with how they are written.
record Exemptions(List<Exemption> all, List<Diagnostic> faults) {

    Exemptions {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    static Exemptions in(List<SourceFile> files) {
        List<Exemption> all = new ArrayList<>();
        Findings findings = new Findings();
        for (SourceFile file : files) {
            if (file.text().contains(ExemptionReader.WORD)) {
                all.addAll(findings.take(ExemptionReader.read(file)));
            }
        }
        return new Exemptions(all, findings.inFileOrder());
    }

    /// Whether a code may be exempted: what a rule judges, and what is only a warning. What cannot be read cannot be talked away.
    static boolean mayExempt(Code code) {
        return code.severity() == Severity.WARNING || Rules.ALL.stream().map(Rule::code).anyMatch(code::equals);
    }

    /// The findings that remain, in file order, with those about exemptions themselves.
    ///
    /// @param whole whether everything could be read; if not, nobody knows which exemptions are still needed
    List<Diagnostic> applied(List<Diagnostic> found, boolean whole) {
        Set<Exemption> needed = new HashSet<>();
        Findings remaining = new Findings();
        for (Diagnostic diagnostic : found) {
            List<Exemption> covering = all.stream().filter(exemption -> exemption.covers(diagnostic)).toList();
            needed.addAll(covering);
            if (covering.isEmpty()) {
                remaining.add(diagnostic);
            }
        }
        remaining.addAll(faults);
        if (whole) {
            all.stream()
                    .filter(exemption -> !needed.contains(exemption))
                    .map(Exemptions::unneeded)
                    .forEach(remaining::add);
        }
        return remaining.inFileOrder();
    }

    private static Diagnostic unneeded(Exemption exemption) {
        Edit removal = new Edit(exemption.comment(), "");
        return Diagnostic
                .of(Code.UNNEEDED_EXEMPTION, ExemptionReader.shown(exemption.comment()),
                        "nothing here is exempted from `" + exemption.code().word() + "`")
                .help("Remove the exemption: what it was for is mended, or stands elsewhere.")
                .fixedBy(new Fix("Remove the exemption", List.of(removal)));
    }
}
