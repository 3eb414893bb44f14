package dev.touchstone.export;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.Resource;
import dev.touchstone.site.Resource.About;
import dev.touchstone.site.Resource.Asked;
import dev.touchstone.site.Resource.Asset;
import dev.touchstone.site.Resource.Choices;
import dev.touchstone.site.Resource.Embed;
import dev.touchstone.site.Resource.Gone;
import dev.touchstone.site.Resource.NamedFile;
import dev.touchstone.site.Resource.OtherForm;
import dev.touchstone.site.Resource.PageResource;
import dev.touchstone.site.Resource.Picture;
import dev.touchstone.site.Resource.Pinned;
import dev.touchstone.site.Resource.Redirect;
import java.nio.file.Path;

/// The files that addresses become: `/comparisons/a-vs-b` is in `comparisons/a-vs-b.html`.
final class FileNames {

    private static final String PAGE = ".html";

    private FileNames() {}

    /// The file of what is at an address, as a path within the folder, with slashes.
    static String of(SitePath path, Resource resource) {
        return switch (resource) {
            case PageResource _,Asked _,Embed _,Pinned _,Redirect _,Gone _,Choices _ -> page(path);
            case Asset _,NamedFile _,About _,Picture _,OtherForm _ -> path.value().substring(1);
        };
    }

    private static String page(SitePath path) {
        return path.equals(SitePath.HOME) ? "index" + PAGE : path.value().substring(1) + PAGE;
    }

    /// The way from one file to another.
    static String way(String from, String to) {
        Path folder = Path.of("/" + from).resolve("..").normalize();
        return folder.relativize(Path.of("/" + to)).toString().replace('\\', '/');
    }
}
