package dev.touchstone.lint;

import dev.touchstone.lint.prose.AltTextRule;
import dev.touchstone.lint.prose.SuperlativeRule;
import dev.touchstone.lint.reference.BrokenClaimRule;
import dev.touchstone.lint.reference.BrokenLinkRule;
import dev.touchstone.lint.reference.NearDuplicateRule;
import dev.touchstone.lint.reference.UnusedCriterionRule;
import dev.touchstone.lint.reference.UnusedRuntimeRule;
import dev.touchstone.lint.rule.Rule;
import dev.touchstone.lint.table.ContradictionRule;
import dev.touchstone.lint.table.FalsePrecisionRule;
import dev.touchstone.lint.table.OutdatedResultRule;
import dev.touchstone.lint.table.PercentileRule;
import dev.touchstone.lint.table.RatioRule;
import dev.touchstone.lint.table.StaleReviewRule;
import dev.touchstone.lint.table.UnsourcedFigureRule;
import dev.touchstone.lint.table.VendorClaimRule;
import dev.touchstone.lint.table.VerdictRule;
import java.util.List;
import java.util.Set;

/// Every rule there is. A rule that is not listed here is not run, and a test finds it.
public final class Rules {

    public static final List<Rule> ALL = List.of(
            // references
            new BrokenLinkRule(), new BrokenClaimRule(), new UnusedCriterionRule(), new UnusedRuntimeRule(),
            new NearDuplicateRule(),
            // tables
            new UnsourcedFigureRule(), new VendorClaimRule(), new ContradictionRule(), new FalsePrecisionRule(),
            new PercentileRule(), new RatioRule(),
            // verdict and review
            new VerdictRule(), new StaleReviewRule(), new OutdatedResultRule(),
            // prose
            new SuperlativeRule(), new AltTextRule());

    /// Words that once were codes. None of them is given to anything else: old messages and addresses keep their meaning.
    public static final Set<String> RETIRED = Set.of();

    private Rules() {}
}
