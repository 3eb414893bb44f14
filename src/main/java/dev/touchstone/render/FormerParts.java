package dev.touchstone.render;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives parts of a page the ids that they had before, so that an old link still scrolls to them.
final class FormerParts {

    private static final Pattern ID = Pattern.compile("<([a-z0-9]+)(?: [^<>]*?)? id=\"([^\"]+)\"[^<>]*>");

    /// What may stand in these is not text: the mark goes into the first cell or item.
    private static final Set<String> FRAMES = Set.of("tr", "tbody", "thead", "table", "ul", "ol", "dl");
    private static final Pattern INNER = Pattern.compile("<(?:th|td|li|dt|dd)[ >][^<>]*>?");

    private FormerParts() {}

    /// The same page with an empty element for each former id, at the beginning of the part that has another one now.
    ///
    /// @param former the former ids of a part, by its id
    static String marked(String html, Map<String, List<String>> former) {
        if (former.isEmpty()) {
            return html;
        }
        StringBuilder marked = new StringBuilder(html.length() + 64 * former.size());
        Matcher tag = ID.matcher(html);
        int from = 0;
        while (tag.find()) {
            List<String> ids = former.getOrDefault(tag.group(2), List.of());
            int at = FRAMES.contains(tag.group(1)) ? inner(html, tag.end()) : tag.end();
            if (!ids.isEmpty() && at >= from) {
                marked.append(html, from, at);
                ids.forEach(id -> marked.append("<span class=\"former\" id=\"").append(id).append("\"></span>"));
                from = at;
            }
        }
        return marked.append(html, from, html.length()).toString();
    }

    private static int inner(String html, int from) {
        Matcher cell = INNER.matcher(html);
        return cell.find(from) ? cell.end() : from;
    }
}
