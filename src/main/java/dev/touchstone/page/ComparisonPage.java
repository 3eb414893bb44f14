package dev.touchstone.page;

import dev.touchstone.article.SiteSettings.CallToAction;
import dev.touchstone.page.prose.Html;
import dev.touchstone.page.share.CiteView;
import dev.touchstone.page.table.RowView;
import dev.touchstone.page.table.TableView;
import java.util.List;

/// A comparison: answers first, then the proof. What is empty is not shown.
///
/// @param draft whether it is not published yet, and only an editor sees it
/// @param tags what it is about, behind the kicker
/// @param choices the verdict's recommendations
/// @param glance the highlighted rows
/// @param views the same runtimes as a reader can change them
/// @param verdict what the recommendations rest on
/// @param callToAction none, or one
public record ComparisonPage(
    Frame frame,
    String title,
    String tagline,
    boolean draft,
    List<String> tags,
    Html lead,
    Meter meter,
    List<ChoiceView> choices,
    List<TocItem> contents,
    List<RowView> glance,
    Html overview,
    List<Link> views,
    TableView table,
    List<OptionView> options,
    List<SectionView> sections,
    Html verdict,
    List<SectionView> questions,
    CiteView cite,
    List<CitedSource> sources,
    List<CallToAction> callToAction,
    List<Card> related,
    List<Link> howToRead
)
        implements Page {

    public ComparisonPage {
        tags = List.copyOf(tags);
        choices = List.copyOf(choices);
        contents = List.copyOf(contents);
        glance = List.copyOf(glance);
        views = List.copyOf(views);
        options = List.copyOf(options);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
        callToAction = List.copyOf(callToAction);
        related = List.copyOf(related);
        howToRead = List.copyOf(howToRead);
    }
}
