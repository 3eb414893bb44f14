package dev.touchstone.lint.reading;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.lint.rule.Example;
import dev.touchstone.lint.rule.Explanation;
import java.util.List;

/// What can be wrong with the comments by which a place is exempted from a rule.
public final class AboutExemptions {

    public static final List<Explanation> ALL = List.of(
            new Explanation(Code.INVALID_EXEMPTION,
                    "A comment that begins with `touchstone:` names no rule that can be exempted, or gives no reason.",
                    "Whoever comes next cannot tell whether the exemption still holds. What cannot be read at all cannot be exempted either.",
                    "Write `<!-- touchstone: allow code because reason -->` on a line before the paragraph, list or table, or in YAML "
                            + "`# touchstone: allow code because reason` on a line before the key. With `in \"text\"` behind the code, only the lines with "
                            + "that text are exempted.",
                    "It puts in the code that was meant, if only one is a letter or two away.",
                    Example.text("""
                            ## The community

                            <!-- touchstone: allow «superlatve» because the example is about exemptions -->
                            Many people write Birch.
                            """),
                    Example.text("""
                            ## The community

                            <!-- touchstone: allow superlative because the example is about exemptions -->
                            Birch has the largest community of them all.
                            """)),
            new Explanation(Code.UNNEEDED_EXEMPTION,
                    "A comment exempts a place from a rule, but nothing there breaks that rule.",
                    "Left behind, it would hide the next mistake at the same place.",
                    "Remove the comment. If what it was for has moved, move the comment along.",
                    "It removes the comment.",
                    Example.text("""
                            ## The community

                            <!-- touchstone: «allow superlative because the example is about exemptions» -->
                            Many people write Birch.
                            """),
                    Example.text("""
                            ## The community

                            Many people write Birch.
                            """)));

    private AboutExemptions() {}
}
