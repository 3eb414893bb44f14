package dev.touchstone.render;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Date;
import java.util.List;

/// A feed as a feed reader reads it.
public record ReadFeed(SyndFeed feed) {

    /// Reads one.
    public static ReadFeed of(String text) {
        try {
            return new ReadFeed(new SyndFeedInput().build(new StringReader(text)));
        } catch (FeedException broken) {
            throw new AssertionError(text, broken);
        }
    }

    /// What its entries are called, newest first.
    public List<String> titles() {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    /// The names of its entries that stay.
    public List<String> ids() {
        return feed.getEntries().stream().map(SyndEntry::getUri).toList();
    }

    /// Where its entries lead.
    public List<String> links() {
        return feed.getEntries().stream().map(SyndEntry::getLink).toList();
    }

    /// What its entries say, as HTML.
    public List<String> texts() {
        return feed.getEntries().stream().map(entry -> entry.getContents().getFirst().getValue()).toList();
    }

    /// When each of its entries was made or changed.
    public List<Date> updated() {
        return feed.getEntries().stream().map(SyndEntry::getUpdatedDate).toList();
    }
}
