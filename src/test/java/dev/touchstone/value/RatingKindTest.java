package dev.touchstone.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.Located;
import dev.touchstone.value.Scale.Level;
import dev.touchstone.value.ValueKind.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingKindTest {

    private static final RatingKind SIZES = new RatingKind(
            new Scale(List.of(new Level("Very large", ""), new Level("Large", ""), new Level("Small", ""))));

    @ParameterizedTest
    @CsvSource({"Best in class, 0, 5", "excellent, 1, 4", "GOOD, 2, 3", "None, 5, 0"})
    void readsALevelIgnoringCase(String cell, int index, int height) {
        Rating rating = (Rating) Cells.value(Cells.RATING, cell);

        assertThat(rating.index()).isEqualTo(index);
        assertThat(rating.height()).isEqualTo(height);
        assertThat(rating.phrase()).isEqualToIgnoringCase(cell);
    }

    @Test
    void readsTheLevelsOfACriterionsOwnScale() {
        assertThat(Cells.value(SIZES, "very large")).isEqualTo(new Rating(SIZES.scale(), 0));
        assertThat(Cells.refusal(SIZES, "Good").help())
                .containsExactly("This criterion takes one level of its scale: Very large, Large, Small.");
    }

    @Test
    void takesRemarksForNotes() {
        Reading reading = Cells.read(Cells.RATING, "Good (async, since 3.5)").value().orElseThrow();

        assertThat(reading.notes()).extracting(Located::value).containsExactly("async", "since 3.5");
        assertThat(reading.conditions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Exelent, Excellent", "Godo, Good", "best-in-class, Best in class", "Good with V8, Good (with V8)",
        "Good async, Good (async)"
    })
    void offersTheNearestLevel(String cell, String offered) {
        Diagnostic refusal = Cells.refusal(Cells.RATING, cell);

        assertThat(refusal.message()).isEqualTo("cannot read `" + cell + "`: it is not a level of the scale");
        assertThat(refusal.help()).containsExactly(
                "This criterion takes one level of its scale: Best in class, Excellent, Good, Moderate, Limited, None.",
                "Did you mean `" + offered + "`?");
    }

    @Test
    void offersNothingForAWordFromAnotherWorld() {
        assertThat(Cells.refusal(Cells.RATING, "Yes").help()).hasSize(1);
    }

    @Test
    void hasNoLevelOutsideItsScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating(SIZES.scale(), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating(SIZES.scale(), -1));
    }
}
