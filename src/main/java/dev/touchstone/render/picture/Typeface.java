package dev.touchstone.render.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The outlines of letters. The fonts of the machine are never asked for: it may have none.
final class Typeface {

    private static final String FILE = "/assets/source-sans-3-semibold.ttf";

    private static final Typeface SHIPPED = read();

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(TrueTypeFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static Typeface shipped() {
        return SHIPPED;
    }

    /// A line of text as a shape that begins at the left of its base line.
    synchronized Path2D outline(String text, double size) {
        Path2D line = new Path2D.Double();
        double scale = size / unitsPerEm();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
            GlyphData drawn = glyph(glyph);
            if (drawn != null) {
                line.append(drawn.getPath().getPathIterator(place), false);
            }
            x += advance(glyph) * scale;
        }
        return line;
    }

    /// The lines of a text that are no wider than this; a word that is wider alone stays whole.
    List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    synchronized double width(String text, double size) {
        return text.codePoints().map(glyphs::getGlyphId).mapToDouble(this::advance).sum() * size / unitsPerEm();
    }

    private GlyphData glyph(int glyph) {
        try {
            return font.getGlyph().getGlyph(glyph);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private double unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Typeface read() {
        try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + FILE);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            return new Typeface(font, font.getUnicodeCmapLookup());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
