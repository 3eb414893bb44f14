package dev.touchstone.api.data;

import dev.touchstone.article.Source;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

@Described("Something that statements cite.")
public record SourceData(
    @Described("Its key, which statements cite.") String key,
    @Described("The address of its page, which is as permanent as its entry in the list of sources.") String address,
    @Described("What it is called.") String title,
    @Described("Where it can be read.") URI url,
    @Described("What sort of document it is.") Source.Kind kind,
    @Described("Who published it; empty where that is not known.") String publisher,
    @Described("Who wrote it; empty where that is not known.") String author,
    @Described("When it was published: a year, a month or a day; empty where that is not known.") String published,
    @Described("When it was last read for this site.") LocalDate accessed,
    @Described("Ids of the runtimes that its publisher makes.") List<String> about
) {

    public SourceData {
        about = List.copyOf(about);
    }
}
