package dev.touchstone.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/// Finds the known name that an author probably meant: the fewest letters away, and only when they are few.
public final class Nearest {

    /// Nothing longer is a misspelt name; it also bounds the work.
    private static final int LONGEST = 100;

    /// A list of more names than this helps nobody.
    public static final int MOST_LISTED = 12;

    private static final int SEVERAL = 3;

    /// With more letters than this wrong, a name is offered but not put in.
    private static final int CERTAIN = 2;

    private Nearest() {}

    /// The known name nearest to the wanted one, ignoring case; empty when more than a third of the letters differ.
    /// Of names equally near one in the same case is taken, then the alphabetically first, so that the answer does not depend on
    /// the collection's order.
    public static Optional<String> to(String wanted, Collection<String> known) {
        return known.stream()
                .map(name -> new Candidate(name, distance(wanted, name)))
                .filter(Candidate::isNear)
                .min(nearest(wanted))
                .map(Candidate::name);
    }

    /// The known names nearest to the wanted one, nearest first, and no more than three.
    public static List<String> several(String wanted, Collection<String> known) {
        return known.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(wanted, name)))
                .filter(Candidate::isNear)
                .sorted(nearest(wanted))
                .limit(SEVERAL)
                .map(Candidate::name)
                .toList();
    }

    /// The known name that was certainly meant: one or two letters away, and no other name is as near as that. A name that
    /// differs from it only in case or hyphens is no other. A digit is no slip: `pep-704` is not a misspelt `pep-703`.
    public static Optional<String> certain(String wanted, Collection<String> known) {
        List<Candidate> near = known.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(wanted, name)))
                .filter(candidate -> candidate.isNear() && candidate.distance() <= CERTAIN)
                .toList();
        long names = near.stream().map(candidate -> folded(candidate.name())).distinct().count();
        return names != 1 ? Optional.empty()
                : near.stream()
                        .min(nearest(wanted))
                        .map(Candidate::name)
                        .filter(name -> digits(name).equals(digits(wanted)));
    }

    private static Comparator<Candidate> nearest(String wanted) {
        return Comparator.comparingInt(Candidate::distance)
                .thenComparing(candidate -> isCapital(candidate.name()) != isCapital(wanted))
                .thenComparing(Candidate::name);
    }

    private static boolean isCapital(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private static String digits(String name) {
        return name.replaceAll("\\D", "");
    }

    /// The sentence of help that offers the nearest known name, where there is one.
    public static Optional<String> question(String wanted, Collection<String> known) {
        return to(wanted, known).map(Nearest::question);
    }

    /// The sentence of help that offers a reading.
    public static String question(String offered) {
        return "Did you mean `" + offered + "`?";
    }

    /// A sentence that offers the nearest known name, or else lists those that exist as long as they are few.
    public static String help(String wanted, Collection<String> known) {
        return question(wanted, known).orElseGet(() -> listed(known));
    }

    private static String listed(Collection<String> known) {
        if (known.isEmpty()) {
            return "There are none yet.";
        }
        String first = String.join("`, `", known.stream().sorted().limit(MOST_LISTED).toList());
        int more = known.size() - MOST_LISTED;
        return "Known are `" + first + (more > 0 ? "` and " + more + " more." : "`.");
    }

    /// How many letters are to be added, dropped, replaced or swapped with their neighbour; -1 when too many.
    private static int distance(String wanted, String name) {
        int longer = Math.max(wanted.length(), name.length());
        if (longer > LONGEST) {
            return -1;
        }
        return new DamerauLevenshteinDistance(longer / 3)
                .apply(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    private record Candidate(String name, int distance) {

        boolean isNear() {
            return distance >= 0;
        }
    }
}
