package dev.touchstone.api.data;

import dev.touchstone.search.entry.HitKind;
import java.util.List;

@Described("A place that answers a question.")
public record HitData(
    @Described("What sort of place it is.") HitKind kind,
    @Described("The permanent address of the place itself.") String address,
    @Described("What it is called.") String title,
    @Described("Where it is, from the outside in; nothing for a page.") List<String> trail,
    @Described("What of its text shows why it was found; may be empty.") String text,
    @Described("The cells of a row; none elsewhere.") List<FoundCellData> cells
) {

    public HitData {
        trail = List.copyOf(trail);
        cells = List.copyOf(cells);
    }
}
