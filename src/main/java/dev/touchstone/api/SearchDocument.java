package dev.touchstone.api;

import dev.touchstone.api.data.CountData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.HitData;
import dev.touchstone.api.data.ReplacedData;
import java.util.List;

@Described("What a search found, the best first.")
public record SearchDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("The address of the page that answers the same question.") String address,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("The question.") String text,
    @Described("How many places there are, on all pages.") int total,
    @Described("Which page of results this is, counted from 1.") int page,
    @Described("How many pages of results can be read.") int pages,
    @Described("Words that nothing has and that resemble none that something has.") List<String> unknown,
    @Described("Words that nothing has, for which others were taken.") List<ReplacedData> replaced,
    @Described("Kinds, runtimes and groups that there are none of, with the nearest there are. Of such a kind places of every kind are listed.") List<ReplacedData> unknownFilters,
    @Described("Whether no place has all the words, so that places with some of them are listed.") boolean isPartial,
    List<HitData> hits,
    @Described("How many places of each kind there are.") List<CountData> kinds,
    @Described("How many places are about each runtime.") List<CountData> runtimes,
    @Described("How many places are about each group of criteria.") List<CountData> groups
) implements Document {

    public SearchDocument {
        unknown = List.copyOf(unknown);
        replaced = List.copyOf(replaced);
        unknownFilters = List.copyOf(unknownFilters);
        hits = List.copyOf(hits);
        kinds = List.copyOf(kinds);
        runtimes = List.copyOf(runtimes);
        groups = List.copyOf(groups);
    }
}
