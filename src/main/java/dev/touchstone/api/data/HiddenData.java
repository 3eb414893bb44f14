package dev.touchstone.api.data;

import dev.touchstone.query.HiddenRow;

@Described("A criterion that an answer leaves out.")
public record HiddenData(
    @Described("Its id, which never changes meaning.") String id,
    @Described("What it is called.") String name,
    @Described("The permanent address of its page.") String address,
    @Described("Why it is left out.") HiddenRow.Reason reason
) {}
