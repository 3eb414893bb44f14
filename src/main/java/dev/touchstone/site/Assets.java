package dev.touchstone.site;

import dev.touchstone.page.address.SitePath;
import dev.touchstone.site.Resource.Asset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The files that pages need, under names that hold a fingerprint of their content.
///
/// @param style the style sheet, in which the other files are named as they are here
/// @param embedStyle the style sheet of what other sites show in frames
/// @param script what works better with script
/// @param font the face of tables and controls
/// @param icon the site's mark
/// @param touchIcon the same for home screens that want a picture of one size
/// @param sizedIcons the same for those that choose, by their width in pixels
public record Assets(
    SitePath style,
    SitePath embedStyle,
    SitePath script,
    SitePath font,
    SitePath icon,
    SitePath touchIcon,
    Map<Integer, SitePath> sizedIcons,
    Map<SitePath, Asset> files
) {

    private static final String FOLDER = "/assets/";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String EMBED_STYLE = "embed";

    /// The parts of the style sheet, in the order of the layers.
    private static final List<String> STYLES = List.of("base", "type", "page", "table", "evidence", "parts", "ask",
            "search", "find", "lab", "cite", "state", "print");

    private static final List<Integer> ICON_SIZES = List.of(192, 512);

    public Assets {
        sizedIcons = Collections.unmodifiableMap(new LinkedHashMap<>(sizedIcons));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    private static final Assets SHIPPED = read();

    /// Those that are part of the program.
    public static Assets shipped() {
        return SHIPPED;
    }

    private static Assets read() {
        Map<SitePath, Asset> files = new LinkedHashMap<>();
        SitePath font = add(files, "source-sans-3.woff2", "font/woff2", read("source-sans-3.woff2"));
        SitePath streak = add(files, "streak.svg", "image/svg+xml", read("streak.svg"));
        SitePath icon = add(files, "icon.svg", "image/svg+xml", read("icon.svg"));
        SitePath touchIcon = icon(files, 180);
        Map<Integer, SitePath> icons = new LinkedHashMap<>();
        ICON_SIZES.forEach(size -> icons.put(size, icon(files, size)));
        SitePath script = add(files, "enhance.js", "text/javascript; charset=utf-8", read("enhance.js"));
        String css = STYLES.stream()
                .map(part -> read("css/" + part + ".css").text())
                .collect(Collectors.joining())
                .replace("source-sans-3.woff2", name(font))
                .replace("streak.svg", name(streak));
        SitePath style = add(files, "style.css", CSS, Bytes.of(css));
        SitePath embedStyle = add(files, EMBED_STYLE + ".css", CSS, read("css/" + EMBED_STYLE + ".css"));
        return new Assets(style, embedStyle, script, font, icon, touchIcon, icons, files);
    }

    /// The style sheet of what other sites show in frames.
    public Asset embedded() {
        return Objects.requireNonNull(files.get(embedStyle), "the style sheet is one of the files");
    }

    private static SitePath icon(Map<SitePath, Asset> files, int size) {
        String name = "icon-" + size + ".png";
        return add(files, name, "image/png", read(name));
    }

    private static SitePath add(Map<SitePath, Asset> files, String name, String mediaType, Bytes content) {
        int dot = name.lastIndexOf('.');
        SitePath path = SitePath.ASSETS
                .child(name.substring(0, dot) + "." + content.fingerprint() + name.substring(dot));
        files.put(path, new Asset(content, mediaType));
        return path;
    }

    private static String name(SitePath path) {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }

    private static Bytes read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + FOLDER + name);
            }
            return Bytes.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
