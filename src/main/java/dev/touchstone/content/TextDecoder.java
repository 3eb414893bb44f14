package dev.touchstone.content;

import dev.touchstone.diagnostic.Code;
import dev.touchstone.diagnostic.Diagnostic;
import dev.touchstone.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Decodes the bytes of one file as UTF-8, strictly: the first byte that is none is told with its place and value.
final class TextDecoder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int CONTEXT = 200;

    private TextDecoder() {}

    /// Either the file, or why there is none.
    sealed interface Decoded {

        record Text(SourceFile file) implements Decoded {}

        record Fault(Diagnostic diagnostic) implements Decoded {}
    }

    static Decoded decode(String path, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return fault(path, bytes, 0, 0, "this file is UTF-16, as its first bytes " + hex(bytes, 0, 2) + " say");
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = strict.decode(in, out, true).isError();
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int at = text.substring(0, nul).getBytes(StandardCharsets.UTF_8).length;
            return fault(path, bytes, at, 1, looksLikeUtf16(bytes) ? "this file is UTF-16: every other byte is NUL"
                    : "a NUL byte stands here, so this is no text");
        }
        if (malformed) {
            int at = in.position();
            return fault(path, bytes, at, 1, "the byte " + hex(bytes, at, 1) + " is not valid UTF-8 here");
        }
        return new Decoded.Text(SourceFile.of(path, withoutMark(text)));
    }

    /// The text up to the fault and a little behind it, so that there is a line to show.
    private static Decoded fault(String path, byte[] bytes, int at, int length, String message) {
        String before = withoutMark(new String(bytes, 0, at, StandardCharsets.UTF_8));
        String behind = new String(bytes, at, Math.min(CONTEXT, bytes.length - at), StandardCharsets.UTF_8);
        String line = behind.lines().findFirst().orElse("");
        SourceFile file = SourceFile.of(path, before + line);
        int end = Math.min(before.length() + length, file.text().length());
        return new Decoded.Fault(Diagnostic.of(Code.INVALID_ENCODING, file.place(before.length(), end), message)
                .help("Save the file as UTF-8."));
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// Text of mostly Latin letters in two bytes each has a NUL in every pair.
    private static boolean looksLikeUtf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, 512) / 2;
        int withNul = 0;
        for (int i = 0; i < pairs; i++) {
            withNul += (bytes[2 * i] == 0) != (bytes[2 * i + 1] == 0) ? 1 : 0;
        }
        return pairs > 1 && withNul * 10 >= pairs * 9;
    }

    private static String hex(byte[] bytes, int from, int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = from; i < Math.min(bytes.length, from + length); i++) {
            hex.append(hex.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%02X", bytes[i] & 0xFF));
        }
        return "`" + hex + "`";
    }
}
