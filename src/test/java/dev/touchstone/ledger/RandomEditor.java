package dev.touchstone.ledger;

import dev.touchstone.library.Address;
import dev.touchstone.reading.SmallSite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Somebody who renames, rewords, splits and drops things all day, and says what became of what nothing else accounts for.
final class RandomEditor {

    /// Headings that the editor may reword: sections, groups and questions, but none that the format gives a meaning.
    private static final Pattern HEADING = Pattern.compile(
            "(?m)^(##|###) (?!Overview|Comparison|Verdict|FAQ|Alder|Birch|Pros|Cons|Choose)(.*)\\R");
    private static final Pattern POINT = Pattern.compile("(?m)^- \\*\\*([^*:]+)\\.\\*\\*");
    private static final int MOST_CRITERIA = 12;
    private static final int MOST_SECTIONS = 8;

    private final RandomGenerator random;
    private int number;

    /// What was done, and how the editor accounts for an address that it took away.
    record Edited(SmallSite site, Map<Address, State> pages, Fate fate) {}

    /// What becomes of the one part that an edit took away.
    enum Fate {
        NONE, MOVED_TO_THE_NEW, MOVED_ELSEWHERE, RETIRED
    }

    RandomEditor(RandomGenerator random) {
        this.random = random;
    }

    Edited edit(SmallSite site) {
        EditedSite edited = EditedSite.of(site);
        return switch (random.nextInt(40)) {
            case 0 -> done(edited.rename("comparisons", any(site, "comparisons"), fresh()));
            case 1, 2 -> done(edited.renameRuntime(any(site, "runtimes"), fresh()));
            case 3, 4, 5, 6, 7 -> done(edited.rename("guides", any(site, "guides"), fresh()));
            case 8, 9, 10, 11, 12, 13, 14 -> done(edited.renameCriterion(any(site, "criteria"), fresh()));
            case 15, 16, 17, 18, 19 -> reword(edited, HEADING, "$1 " + words() + "\n");
            case 20, 21, 22, 23, 24 -> reword(edited, POINT, "- **" + words() + ".**");
            case 25, 26, 27, 28, 29 -> random.nextBoolean() || sections(site) > MOST_SECTIONS ? drop(edited)
                    : reword(edited, HEADING, "$1 " + words() + "\n\nSome words.\n\n$1 " + words() + "\n");
            case 30, 31, 32, 33, 34 -> splitCriterion(site, edited);
            default -> dropCriterion(site, edited);
        };
    }

    <T> T oneOf(Collection<T> several) {
        return List.copyOf(several).get(random.nextInt(several.size()));
    }

    private Edited done(EditedSite edited) {
        return new Edited(edited.site(), Map.of(), Fate.NONE);
    }

    private Edited reword(EditedSite edited, Pattern pattern, String replacement) {
        List<String> paths = edited.paths(pattern);
        String path = oneOf(paths);
        List<MatchResult> found = pattern.matcher(edited.text(path)).results().toList();
        MatchResult chosen = oneOf(found);
        String there = edited.text(path).substring(chosen.start(), chosen.end());
        String now = pattern.matcher(there).replaceFirst(replacement);
        edited.change(path, text -> text.substring(0, chosen.start()) + now + text.substring(chosen.end()));
        return new Edited(edited.site(), Map.of(), Fate.MOVED_TO_THE_NEW);
    }

    /// Takes a section or a question away, as long as its page keeps two of them.
    private Edited drop(EditedSite edited) {
        String path = oneOf(edited.paths(HEADING));
        Pattern block = Pattern
                .compile("(?m)^(##|###) Words [0-9]+ *\\R\\R(?:Some words\\.|Yes\\.)\\R+(?=^## |^### |\\z)");
        List<MatchResult> found = block.matcher(edited.text(path)).results().toList();
        if (found.isEmpty() || HEADING.matcher(edited.text(path)).results().count() < 6) {
            return done(edited.rename("guides", any(edited.site(), "guides"), fresh()));
        }
        MatchResult chosen = oneOf(found);
        edited.change(path, text -> text.substring(0, chosen.start()) + text.substring(chosen.end()));
        return new Edited(edited.site(), Map.of(), random.nextBoolean() ? Fate.RETIRED : Fate.MOVED_ELSEWHERE);
    }

    private Edited splitCriterion(SmallSite site, EditedSite edited) {
        List<String> free = edited.freeCriteria();
        if (free.isEmpty() || ids(site, "criteria").size() > MOST_CRITERIA) {
            return done(edited.renameCriterion(any(site, "criteria"), fresh()));
        }
        String id = oneOf(free);
        String one = fresh();
        String other = fresh();
        edited.splitCriterion(id, one, other);
        return new Edited(edited.site(), Map.of(page(id), new State.Split(List.of(page(one), page(other)))), Fate.NONE);
    }

    private Edited dropCriterion(SmallSite site, EditedSite edited) {
        List<String> free = edited.freeCriteria();
        if (free.size() < 2) {
            return splitCriterion(site, edited);
        }
        String id = oneOf(free);
        edited.dropCriterion(id);
        List<String> left = new ArrayList<>(ids(edited.site(), "criteria"));
        State fate = random.nextBoolean() ? new State.Retired("Nobody asked for " + id + ".")
                : new State.Moved(page(oneOf(left)));
        return new Edited(edited.site(), Map.of(page(id), fate), Fate.NONE);
    }

    private static Address page(String criterion) {
        return Address.ofPage(Address.CRITERIA + "/" + criterion);
    }

    private static long sections(SmallSite site) {
        EditedSite edited = EditedSite.of(site);
        Map<String, Long> counts = new HashMap<>();
        edited.paths(HEADING).forEach(path -> counts.put(path, HEADING.matcher(edited.text(path)).results().count()));
        return counts.values().stream().mapToLong(count -> count).max().orElse(0);
    }

    private String any(SmallSite site, String folder) {
        return oneOf(ids(site, folder));
    }

    private static Set<String> ids(SmallSite site, String folder) {
        Set<String> ids = new TreeSet<>();
        site.files()
                .stream()
                .filter(file -> file.path().startsWith(folder + "/"))
                .forEach(file -> ids.add(file.stem()));
        return ids;
    }

    private String fresh() {
        return "n" + ++number;
    }

    private String words() {
        return "Words " + ++number;
    }
}
