package dev.touchstone.api.data;

import dev.touchstone.value.Direction;

@Described("The criterion that a row or a cell answers.")
public record MeasureData(
    @Described("Its id, which never changes meaning.") String id,
    @Described("What it is called.") String name,
    @Described("The permanent address of its page.") String address,
    @Described("The group to which it belongs among all criteria.") String group,
    @Described("What sort of answer it takes.") Kind kind,
    @Described("The symbol of its unit; empty for a plain number and for kinds without a unit.") String unit,
    @Described("Which way is better; `none` where neither is.") Direction better
) {}
