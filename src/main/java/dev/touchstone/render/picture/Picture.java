package dev.touchstone.render.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws the picture of a page: large enough words for a thumbnail, and one tick for each statement.
public final class Picture {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final Color PAPER = new Color(0xFBFAF7);
    private static final Color INK = new Color(0x17191E);
    private static final Color SOFT = new Color(0x484B53);
    private static final Color LINE = new Color(0xB9B6AE);

    private static final int MARGIN = 80;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    private static final List<Integer> TITLE_SIZES = List.of(112, 96, 80, 68);
    private static final int MOST_LINES = 3;
    private static final int SMALL = 40;

    private final Graphics2D pen;
    private final Typeface face = Typeface.shipped();

    private Picture(Graphics2D pen) {
        this.pen = pen;
    }

    /// The picture as PNG.
    public static byte[] png(Words words) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        new Picture(pen).draw(words);
        pen.dispose();
        return encoded(image);
    }

    private void draw(Words words) {
        write(words.kicker(), SMALL, SOFT, MARGIN + 30);
        int size = TITLE_SIZES.stream()
                .filter(one -> face.lines(words.title(), one, MEASURE).size() <= MOST_LINES - 1)
                .findFirst()
                .orElse(TITLE_SIZES.getLast());
        double y = MARGIN + 60 + size;
        for (String line : cut(face.lines(words.title(), size, MEASURE), MOST_LINES)) {
            write(line, size, INK, y);
            y += size * 1.12;
        }
        boolean counted = words.statements() > 0;
        List<String> sentence = cut(face.lines(words.sentence(), SMALL, MEASURE), counted ? 1 : 2);
        double from = HEIGHT - MARGIN - (sentence.size() - 1) * SMALL * 1.3 - (counted ? 70 : 0);
        for (String line : sentence) {
            write(line, SMALL, SOFT, from);
            from += SMALL * 1.3;
        }
        if (counted) {
            ticks(words);
        }
    }

    /// One tick a statement, the sourced ones first and dark.
    private void ticks(Words words) {
        double pitch = (double) MEASURE / words.statements();
        for (int i = 0; i < words.statements(); i++) {
            pen.setColor(i < words.sourced() ? INK : LINE);
            pen.fill(new Rectangle2D.Double(MARGIN + i * pitch, HEIGHT - MARGIN - 44, Math.clamp(pitch * 0.5, 0.5, 8),
                    44));
        }
    }

    private void write(String line, double size, Color colour, double y) {
        pen.setColor(colour);
        double fits = Math.min(1, MEASURE / Math.max(1, face.width(line, size)));
        pen.fill(AffineTransform.getTranslateInstance(MARGIN, y)
                .createTransformedShape(face.outline(line, size * fits)));
    }

    private static List<String> cut(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1) + " …";
        return Stream.concat(lines.stream().limit(most - 1), Stream.of(last)).toList();
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
