package dev.touchstone.reading;

import dev.touchstone.article.Verdict;
import dev.touchstone.article.Verdict.Choice;
import dev.touchstone.article.Verdict.Condition;
import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.diagnostic.Nearest;
import dev.touchstone.markdown.Block;
import dev.touchstone.markdown.Heading;
import dev.touchstone.markdown.Section;
import dev.touchstone.markdown.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the section `Verdict`: prose, and who should choose what for which reasons.
record VerdictReader(ArticleParts parts) {

    private static final Pattern CHOOSE = Pattern.compile("(?i)choose (?<who>.+?)(?<when> (?:when|if))?\\s*[:…]?");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*,\\s*(?:(?:or|and)\\s+)?|\\s+(?:or|and)\\s+");
    private static final Pattern AND = Pattern.compile("(?i).*\\sand\\s.*");
    private static final int LONGEST_HEADING = 300;
    private static final Set<String> EVERYONE = Set.of("both", "all", "either");

    /// Whether a heading says who should choose what.
    static boolean isChoice(String heading) {
        Matcher choose = CHOOSE.matcher(heading);
        return heading.length() <= LONGEST_HEADING && choose.matches() && choose.group("when") != null;
    }

    Verdict read(Section section) {
        List<Section> others = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Section part : section.sections()) {
            String words = part.heading().text();
            Matcher choose = CHOOSE.matcher(words);
            if (words.length() <= LONGEST_HEADING && choose.matches()
                    && (choose.group("when") != null || parts.runtimes().find(choose.group("who")).isPresent())) {
                choice(part, choose.group("who")).ifPresent(choices::add);
            } else {
                others.add(part);
            }
        }
        return new Verdict(parts.prose().read(section.blocks(), others), choices);
    }

    private Optional<Choice> choice(Section section, String who) {
        Heading heading = section.heading();
        boolean everyone = EVERYONE.contains(who.toLowerCase(Locale.ROOT));
        List<String> runtimes = everyone ? parts.runtimes().ids() : runtimes(who, heading);
        parts.prose().tellIfEmpty(section);
        List<Condition> conditions = conditions(section);
        if (runtimes.isEmpty()) {
            return Optional.empty();
        }
        String anchor = parts.ids().heading(heading, "choose-" + Slug.of(who));
        return Optional.of(
                new Choice(anchor, heading.content(), runtimes, everyone || AND.matcher(who).matches(), conditions));
    }

    /// The ids of the runtimes that are named; empty, and told, if one of them is none of the article's.
    private List<String> runtimes(String who, Heading heading) {
        List<String> ids = new ArrayList<>();
        for (String name : BETWEEN.splitAsStream(who).toList()) {
            Optional<String> id = parts.runtimes().find(name);
            if (id.isEmpty()) {
                parts.runtimes()
                        .tellUnknown(name, heading.place(), "`" + name + "` is none of this article's runtimes",
                                List.of(Nearest.help(name, parts.runtimes().names()),
                                        "Headings are `Choose X when`, `Choose X or Y when` and `Choose both when`."));
                return List.of();
            }
            ids.add(id.get());
        }
        return ids;
    }

    private List<Condition> conditions(Section section) {
        List<Condition> conditions = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> condition(item).ifPresent(conditions::add));
            } else {
                tellNoCondition(block);
            }
        }
        section.sections()
                .forEach(part -> parts.findings()
                        .add(
                                Diagnostic
                                        .of(Code.MISPLACED_CONTENT, part.heading().place(),
                                                "a choice has no sections of its own")
                                        .help("Write the cases as a list.")));
        return conditions;
    }

    private Optional<Condition> condition(Block.ListItem item) {
        item.content().stream().skip(1).forEach(this::tellNoCondition);
        if (item.content().isEmpty() || !(item.content().getFirst() instanceof Block.Paragraph paragraph)) {
            item.content().stream().limit(1).forEach(this::tellNoCondition);
            return Optional.empty();
        }
        return Optional
                .of(new Condition(paragraph.content(), new ReasonFinder(parts.rows()).find(paragraph.content())));
    }

    private void tellNoCondition(Block block) {
        parts.findings()
                .add(Diagnostic
                        .of(Code.MISPLACED_CONTENT, block.place().at(),
                                "under `Choose … when` stands a list of cases, each one sentence")
                        .help("Write each case as a point of the list, and prose before the first `Choose`."));
    }
}
