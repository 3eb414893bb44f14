package dev.touchstone.page;

import dev.touchstone.page.AskForm.Option;
import dev.touchstone.page.AskForm.Options;
import java.util.List;

/// The form of the finder: what is demanded already, one more requirement, and weights.
///
/// @param requirements each with the address without it
/// @param criteria that something can be demanded of
/// @param operators those that make sense for what is chosen
/// @param values to choose from; none where a value is typed
/// @param hint what values there are
/// @param weights each with the address without it
/// @param weighable criteria that can be weighed and are not yet
public record FindForm(
    List<Held> requirements,
    List<Options> criteria,
    List<Option> operators,
    List<Option> values,
    String hint,
    List<Heft> weights,
    List<Options> weighable
) {

    public FindForm {
        requirements = List.copyOf(requirements);
        criteria = List.copyOf(criteria);
        operators = List.copyOf(operators);
        values = List.copyOf(values);
        weights = List.copyOf(weights);
        weighable = List.copyOf(weighable);
    }

    /// A requirement that is held already.
    ///
    /// @param text its spelling in an address
    /// @param words the same to be read
    /// @param without the address of everything else
    public record Held(String text, String words, String without) {}

    /// A weight that is given already.
    ///
    /// @param id of the criterion
    public record Heft(String id, String name, String points, String without) {}
}
