package dev.touchstone.api.data;

import java.util.List;

@Described("A runtime of an answer.")
public record GatheredColumnData(
    @Described("Its id, which never changes meaning.") String id,
    @Described("What it is called.") String name,
    @Described("The permanent address of its page.") String address,
    @Described("The versions that comparisons speak about, newest review first.") List<String> versions
) {

    public GatheredColumnData {
        versions = List.copyOf(versions);
    }
}
