package dev.touchstone.check;

import dev.touchstone.diagnostic.DiagnosticPrinter;

/// For people: each finding with the line that it stands in, a marker, and what would be right; then how many there are.
record HumanReport(boolean coloured) implements Report {

    @Override
    public String of(Inspection inspection) {
        DiagnosticPrinter printer = (coloured ? DiagnosticPrinter.COLOURED : DiagnosticPrinter.PLAIN)
                .from(inspection.folder());
        StringBuilder text = new StringBuilder(printer.print(inspection.shown()));
        if (!inspection.shown().isEmpty()) {
            text.append('\n');
        }
        if (inspection.repaired() > 0) {
            text.append(Count.of(inspection.repaired(), "repair"))
                    .append(inspection.repaired() == 1 ? " was made.\n" : " were made.\n");
        }
        text.append(closing(inspection)).append('\n');
        if (!inspection.shown().isEmpty()) {
            text.append("Every word in brackets is explained, with examples, at ")
                    .append(inspection.explanations())
                    .append(".\n");
        }
        return text.toString();
    }

    private static String closing(Inspection inspection) {
        String counts = Count.of(inspection.errors(), "error") + " and " + Count.of(inspection.warnings(), "warning")
                + " in "
                + Count.of(inspection.files(), "file") + ".";
        String sentence = Character.toUpperCase(counts.charAt(0)) + counts.substring(1);
        return switch ((int) Math.min(2, inspection.fixable())) {
            case 0 -> sentence;
            case 1 -> sentence + " One of them can be repaired with --fix.";
            default -> sentence + " " + inspection.fixable() + " of them can be repaired with --fix.";
        };
    }
}
