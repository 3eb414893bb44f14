package dev.touchstone.proposal;

import dev.touchstone.article.Criterion;
import dev.touchstone.source.Located;
import dev.touchstone.source.SourceFile;
import dev.touchstone.value.ValueKind.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tries whether the kind of a criterion can read a claim as a cell.
final class ReadableClaim {

    private static final Pattern REMARK = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)\\s*", Pattern.DOTALL);

    private ReadableClaim() {}

    static boolean by(Criterion criterion, Claim claim) {
        String cell = claim.cell();
        if (cell.isBlank() || cell.indexOf(';') >= 0) {
            return false;
        }
        List<Located<String>> remarks = new ArrayList<>();
        Matcher remark = REMARK.matcher(cell);
        String value = cell;
        if (remark.matches()) {
            value = remark.group(1);
            remarks.add(located(remark.group(2)));
        }
        claim.conditions().forEach(condition -> remarks.add(located(condition)));
        return criterion.kind().read(new Written(located(value), remarks)).value().isPresent();
    }

    private static Located<String> located(String text) {
        SourceFile file = SourceFile.of("", text);
        return new Located<>(text, file.place(0, text.length()));
    }
}
