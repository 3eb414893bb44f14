package dev.touchstone.article;

import dev.touchstone.markdown.Inline;
import dev.touchstone.source.Located;
import dev.touchstone.source.Place;
import java.util.List;

/// Something that a source claims, and what came of looking at it.
///
/// @param source the key of the source that claims it
/// @param says the claim in our words
/// @param figure as the source writes it; empty where it has none
/// @param about the ids of runtimes
/// @param cells the addresses of cells that state it
/// @param measured where the lab measures it
/// @param checked what a primary source says of it; at most one
/// @param because why it cannot be checked; empty where it was
/// @param traced where its figure was found before, the earliest first
public record Claim(
    String id,
    String source,
    String says,
    String figure,
    List<Located<String>> about,
    Basis basis,
    List<Located<String>> cells,
    List<Measured> measured,
    List<Finding> checked,
    String because,
    List<Traced> traced,
    Place place
) {

    public Claim {
        about = List.copyOf(about);
        cells = List.copyOf(cells);
        measured = List.copyOf(measured);
        checked = List.copyOf(checked);
        traced = List.copyOf(traced);
    }

    /// What sort of thing is claimed. Times and rates depend on the machine and are never judged.
    public enum Basis {
        RATIO, ABSOLUTE, COUNT, SIZE, ORDER, FACT, OPINION, SURVEY
    }

    /// Where the lab measures what is claimed.
    ///
    /// @param measure its id; empty for the one that the workload compares first
    /// @param first an arm
    /// @param second the arm that the first is divided by; empty where the figure of one arm is meant
    /// @param claimed what is claimed of exactly this; at most one
    public record Measured(
        String benchmark,
        String measure,
        String first,
        String second,
        List<Range> claimed,
        String note,
        Places places
    ) {

        public Measured {
            claimed = List.copyOf(claimed);
        }

        public boolean isRatio() {
            return !second.isEmpty();
        }
    }

    /// Where its parts are written; a part that is left out is where the benchmark is named.
    public record Places(Place benchmark, Place measure, Place arms) {}

    /// What a figure is claimed to lie in.
    ///
    /// @param low 0 where there is no lower end
    /// @param high infinite where there is no upper end
    /// @param written as it stands in the content
    public record Range(double low, double high, String written) {}

    /// What a primary source says of the claim.
    public record Finding(Verdict verdict, List<Inline> text) {

        public Finding {
            text = List.copyOf(text);
        }
    }

    /// What a finding comes to.
    public enum Verdict {
        CONFIRMED, CONTRADICTED, OUTDATED, DEPENDS
    }

    /// An earlier match of the figure.
    ///
    /// @param on the day, month or year, as precisely as known
    /// @param source the key of the source where it was seen
    public record Traced(String on, String figure, String source, String note) {}
}
