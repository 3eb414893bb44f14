package dev.touchstone.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the existing name that an author most likely meant.
public final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {
    }

    /// The known name with the fewest slips of a finger between it and the wanted one; empty where none is near.
    /// One slip is a letter too many, too few, wrong, or swapped with its neighbour. Case and punctuation count less than letters.
    public static Optional<String> to(String wanted, Collection<String> known) {
        String letters = letters(wanted);
        if (letters.isEmpty() || letters.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .map(name -> new Candidate(name, slips(letters, letters(name))))
                .filter(candidate -> candidate.slips() <= allowed(letters.length()))
                .min(Comparator.comparingInt(Candidate::slips).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /// A sentence that offers the nearest name, or else names those that exist, as long as they are few.
    public static String help(String wanted, Collection<String> known) {
        return to(wanted, known).map(name -> "Did you mean `" + name + "`?").orElseGet(() -> listed(known));
    }

    private static String listed(Collection<String> known) {
        if (known.isEmpty()) {
            return "There are none yet.";
        }
        String first = String.join("`, `", known.stream().sorted().limit(12).toList());
        return known.size() <= 12 ? "Known are `" + first + "`." : "Known are `" + first + "` and " + (known.size() - 12) + " more.";
    }

    private record Candidate(String name, int slips) {
    }

    private static int allowed(int length) {
        return length <= 2 ? 0 : length <= 5 ? 1 : length <= 12 ? 2 : 3;
    }

    private static String letters(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#]+", "");
        return folded.isEmpty() ? name.strip() : folded;
    }

    /// The optimal string alignment distance; a name that begins with all that was written counts as one slip.
    private static int slips(String wanted, String name) {
        if (name.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        if (wanted.length() >= 4 && name.startsWith(wanted) && name.length() > wanted.length()) {
            return 1;
        }
        if (Math.abs(wanted.length() - name.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        return distance(wanted, name);
    }

    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(int[][] steps, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
