package dev.touchstone.render;

import dev.touchstone.page.Pages;
import dev.touchstone.page.address.SitePath;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps the links of a pinned page in its revision, where what they lead to is in it; all others lead to what is there today.
///
/// @param revision its whole id
/// @param then the pages of that revision
record PinnedLinks(String revision, Pages then) {

    private static final Pattern LINK = Pattern.compile(
            "(?<= href=\")(/(?:comparisons|runtimes|criteria|guides)/[a-z0-9./-]+)(?=[\"#])");

    /// Only what the page itself says is of the revision; its frame is the frame of every page.
    String in(String html) {
        int start = html.indexOf("<main");
        int end = html.indexOf("</main>");
        return start < 0 || end < start ? html
                : html.substring(0, start) + kept(html.substring(start, end)) + html.substring(end);
    }

    private String kept(String main) {
        return LINK.matcher(main).replaceAll(link -> Matcher.quoteReplacement(kept(link)));
    }

    private String kept(MatchResult link) {
        String path = link.group();
        return SitePath.isPath(path) && then.find(new SitePath(path)).isPresent()
                ? new SitePath(path).pinned(revision).value()
                : path;
    }
}
