package dev.touchstone.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What files of the content folder may be called, and which ones are none of its business.
final class FileNames {

    /// Folders of articles, each file one article.
    static final List<String> ARTICLE_FOLDERS = List.of("comparisons", "criteria", "guides", "runtimes");

    /// Files beside them that are read.
    static final List<String> REGISTRIES = List.of("anchors.lock", "site.yml", "sources.yml");

    /// Folders of the lab, each with what may stand in it: workloads and their programs, results, and claims.
    static final List<String> LAB_FOLDERS = List.of("benchmarks", "claims", "measurements");

    private static final Pattern LAB_FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    /// What may stand beside them and is read by others, or only by people.
    private static final Set<String> PASSED_OVER = Set.of("README.md", "LICENSE", "LICENSE.md", "LICENSE.txt");

    /// Names that some system, or the site's own addresses, keep for themselves.
    private static final Pattern RESERVED = Pattern.compile("(?:index|con|prn|aux|nul|com[0-9]|lpt[0-9])\\.md");

    private static final Pattern ARTICLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.md");

    /// What editors and systems leave behind: hidden files, back-ups, swap and temporary files.
    private static final Pattern LITTER = Pattern.compile(
            "\\..*|.*~|#.*#|.*\\.(?:swp|swo|swx|bak|orig|tmp)|4913|.*___jb_(?:tmp|old)___|sed[A-Za-z0-9]{6}|Thumbs\\.db|desktop\\.ini|Icon\\r");

    private FileNames() {}

    static boolean isLitter(String name) {
        return LITTER.matcher(name).matches();
    }

    static boolean isPassedOver(String name) {
        return PASSED_OVER.contains(name);
    }

    static boolean isArticle(String name, int longest) {
        return ARTICLE.matcher(name.length() > longest + 3 ? "" : name).matches() && !isReserved(name);
    }

    /// Whether a file or folder of the lab may be called so.
    static boolean isOfLab(String name, int longest) {
        return name.length() <= longest && LAB_FILE.matcher(name).matches();
    }

    static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches();
    }
}
