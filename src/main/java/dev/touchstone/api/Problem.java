package dev.touchstone.api;

import dev.touchstone.api.data.Described;
import java.util.List;

@Described("Why a request cannot be answered, as RFC 9457 has it.")
public record Problem(
    @Described("What sort of problem it is: the address of its explanation, or `about:blank` where the title says it all.") String type,
    @Described("The sort of problem, in a few words.") String title,
    @Described("The HTTP status.") int status,
    @Described("What is wrong with this request.") String detail,
    @Described("The address that was asked for, from the root of the site, with its query.") String instance,
    @Described("Addresses near by at which there is something, such as the other forms of a page, or a query put right; none where nothing is near.") List<String> nearest
)
        implements Form {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        nearest = List.copyOf(nearest);
    }
}
