package dev.touchstone.api;

import dev.touchstone.api.data.ChoiceData;
import dev.touchstone.api.data.ColumnData;
import dev.touchstone.api.data.Described;
import dev.touchstone.api.data.EvidenceData;
import dev.touchstone.api.data.QuestionData;
import dev.touchstone.api.data.RowData;
import dev.touchstone.api.data.SourceData;
import java.time.LocalDate;
import java.util.List;

@Described("A comparison of two or more runtimes: every row with its cells, what is said in each, and how they compare.")
public record ComparisonDocument(
    @Described("The address of the schema of this document.") String schema,
    @Described("Its id, which never changes meaning.") String id,
    @Described("The permanent address of its page.") String address,
    @Described("The hash of everything that it says; the guide on citing tells how to take it.") String hash,
    @Described("The hash of its running text alone, without the discussions of rows.") String textHash,
    @Described("Under which licence the text is; empty where none is declared.") String licence,
    @Described("What it is called.") String title,
    @Described("A few words below the title; empty where there are none.") String tagline,
    @Described("One or two sentences about it.") String summary,
    @Described("Whether it is not published yet.") boolean isDraft,
    LocalDate published,
    @Described("When an editor last checked all of it.") LocalDate reviewed,
    List<String> authors,
    List<String> tags,
    @Described("In the order of the columns.") List<ColumnData> runtimes,
    EvidenceData evidence,
    @Described("In the order of the article.") List<RowData> rows,
    @Described("Whom it recommends what.") List<ChoiceData> choices,
    List<QuestionData> questions,
    @Described("Everything that the statements cite.") List<SourceData> sources
)
        implements Document {

    public ComparisonDocument {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        runtimes = List.copyOf(runtimes);
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
    }
}
