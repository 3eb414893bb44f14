package dev.touchstone.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.source.Place;
import dev.touchstone.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final SourceFile FILE = SourceFile.of("a.md", "one two three");

    @Test
    void replacesRemovesAndInserts() {
        assertThat(repaired(fix(0, 3, "1"), fix(4, 8, ""), fix(13, 13, "!"))).isEqualTo("1 three!");
    }

    @Test
    void doesNotCareInWhichOrderTheyWereFound() {
        assertThat(repaired(fix(8, 13, "3"), fix(0, 3, "1"))).isEqualTo("1 two 3");
    }

    @Test
    void makesTheFirstOfTwoThatCollide() {
        assertThat(repaired(fix(0, 7, "1"), fix(4, 13, "2"))).isEqualTo("1 three");
        assertThat(repaired(fix(4, 4, "a "), fix(4, 4, "b "))).isEqualTo("one a two three");
    }

    @Test
    void makesTheSameRepairOnce() {
        assertThat(repaired(fix(0, 3, "1"), fix(0, 3, "1"))).isEqualTo("1 two three");
    }

    @Test
    void makesAllEditsOfARepairOrNone() {
        Fix both = new Fix("Swap", List.of(new Edit(FILE.place(0, 3), "two"), new Edit(FILE.place(4, 7), "one")));

        assertThat(repaired(both)).isEqualTo("two one three");
        assertThat(repaired(both, fix(2, 5, "-"))).isEqualTo("two one three");
    }

    @Test
    void leavesOtherFilesToThemselves() {
        Place elsewhere = SourceFile.of("b.md", "one two three").place(0, 3);

        assertThat(repaired(Fix.replace(elsewhere, "1"))).isEqualTo(FILE.text());
    }

    @Test
    void keepsEveryCharacterThatNoRepairTouches() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122);
        for (int run = 0; run < 500; run++) {
            List<Fix> fixes = new ArrayList<>();
            for (int i = 0; i < random.nextInt(1, 6); i++) {
                int start = random.nextInt(FILE.text().length());
                fixes.add(fix(start, random.nextInt(start, FILE.text().length() + 1), "#".repeat(random.nextInt(3))));
            }
            List<Fix> made = repair(fixes).fixes();
            String kept = FILE.text();
            for (Fix fix : made.reversed()) {
                Place place = fix.edits().getFirst().place();
                kept = kept.substring(0, place.start()) + kept.substring(place.end());
            }
            assertThat(repair(fixes).applied(FILE.text()).replace("#", "")).isEqualTo(kept);
        }
    }

    private static String repaired(Fix... fixes) {
        return repair(List.of(fixes)).applied(FILE.text());
    }

    private static Repair repair(List<Fix> fixes) {
        return Repair.of(FILE, fixes.stream()
                .map(fix -> Diagnostic.of(Code.INVALID_VALUE, FILE.start(), "wrong").fixedBy(fix))
                .toList());
    }

    private static Fix fix(int start, int end, String text) {
        return Fix.replace(FILE.place(start, end), text);
    }
}
