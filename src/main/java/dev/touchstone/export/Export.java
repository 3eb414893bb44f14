package dev.touchstone.export;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.render.Renderer;
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
import dev.touchstone.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes every address of a site as a file of a folder.
record Export(Site site, Renderer renderer, Path folder) {

    /// The file that static hosts show where there is nothing.
    private static final String NOT_FOUND = "404.html";

    /// Writes them all.
    ///
    /// @return how many files
    int write() throws IOException {
        for (Map.Entry<SitePath, Resource> entry : site.resources().entrySet()) {
            write(FileNames.of(entry.getKey(), entry.getValue()), content(entry.getKey(), entry.getValue()));
        }
        // It is shown at any address, so its links are left as they are: from the root.
        write(NOT_FOUND, renderer.render(site, site.notFound()).bytes().toArray());
        return site.resources().size() + 1;
    }

    private byte[] content(SitePath path, Resource resource) {
        return switch (resource) {
            case PageResource _,Asked _,Embed _,Pinned _,Gone _,Choices _ -> page(path, resource);
            case Redirect redirect -> forward(path, redirect).getBytes(StandardCharsets.UTF_8);
            case Asset(var bytes, var mediaType) -> bytes.toArray();
            case NamedFile(var bytes, var mediaType) -> bytes.toArray();
            case About _,Picture _,OtherForm _ -> renderer.render(site, path).bytes().toArray();
        };
    }

    private byte[] page(SitePath path, Resource page) {
        String html = renderer.render(site, path).bytes().text();
        return new RelativeLinks(site).of(html, FileNames.of(path, page)).getBytes(StandardCharsets.UTF_8);
    }

    /// A page that leads on by itself: a folder of files has no redirects.
    private String forward(SitePath path, Redirect redirect) {
        String there = new RelativeLinks(site).of("<a href=\"" + redirect.target().value() + "\">",
                FileNames.of(path, redirect)).replaceAll("^<a href=\"|\">$", "");
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <title>Moved</title>
                <meta name="robots" content="noindex">
                <meta http-equiv="refresh" content="0; url=%s">
                <p>This page <a href="%s">has moved</a>.</p>
                """.replace("%s", there);
    }

    private void write(String file, byte[] content) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, content);
    }
}
