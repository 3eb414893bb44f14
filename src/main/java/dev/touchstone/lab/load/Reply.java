package dev.touchstone.lab.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.touchstone.lab.process.Failure;
import java.util.Arrays;
import java.util.Locale;

/// One answer of HTTP/1.1 as far as it has come: with a length, in chunks, or up to the end of the connection.
final class Reply {

    private static final Reply UNFINISHED = new Reply(new byte[0], 0, false, false);

    private final byte[] body;
    private final int status;
    private final boolean isWhole;
    private final boolean isLast;

    private Reply(byte[] body, int status, boolean isWhole, boolean isLast) {
        this.body = body;
        this.status = status;
        this.isWhole = isWhole;
        this.isLast = isLast;
    }

    /// @param ended whether nothing more will come
    static Reply in(byte[] bytes, int length, boolean ended) {
        int head = endOfHead(bytes, length);
        if (head < 0) {
            return UNFINISHED;
        }
        String text = new String(bytes, 0, head, ISO_8859_1).toLowerCase(Locale.ROOT);
        int status = text.length() > 12 ? number(text.substring(9, 12)) : 0;
        boolean last = text.contains("\r\nconnection: close") || ended;
        int from = head + 4;
        int size = size(text);
        if (size >= 0) {
            return length < from + size ? UNFINISHED
                    : new Reply(Arrays.copyOfRange(bytes, from, from + size), status, true, last);
        }
        return text.contains("\r\ntransfer-encoding: chunked")
                ? chunked(Arrays.copyOfRange(bytes, from, length), status, last)
                : new Reply(Arrays.copyOfRange(bytes, from, length), status, ended, true);
    }

    boolean isWhole() {
        return isWhole;
    }

    /// Whether the server closes the connection behind it.
    boolean isLast() {
        return isLast;
    }

    void check(byte[] expected) throws Failure {
        if (status != 200 || !Arrays.equals(body, expected)) {
            throw new Failure("it answered with status " + status + " and `" + new String(body, UTF_8)
                    + "`, and should have answered with 200 and `" + new String(expected, UTF_8) + "`");
        }
    }

    private static Reply chunked(byte[] bytes, int status, boolean last) {
        byte[] body = new byte[bytes.length];
        int filled = 0;
        int at = 0;
        while (true) {
            int line = indexOf(bytes, at, "\r\n");
            if (line < 0) {
                return UNFINISHED;
            }
            int size = hex(new String(bytes, at, line - at, ISO_8859_1));
            int next = line + 2 + size + 2;
            if (size < 0 || next > bytes.length) {
                return UNFINISHED;
            }
            if (size == 0) {
                return new Reply(Arrays.copyOf(body, filled), status, true, last);
            }
            System.arraycopy(bytes, line + 2, body, filled, size);
            filled += size;
            at = next;
        }
    }

    private static int endOfHead(byte[] bytes, int length) {
        for (int i = 3; i < length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                return i - 3;
            }
        }
        return -1;
    }

    private static int size(String head) {
        String name = "\r\ncontent-length:";
        int at = head.indexOf(name);
        if (at < 0) {
            return -1;
        }
        int end = head.indexOf('\r', at + name.length());
        return number(head.substring(at + name.length(), end < 0 ? head.length() : end).strip());
    }

    private static int indexOf(byte[] bytes, int from, String wanted) {
        return new String(bytes, ISO_8859_1).indexOf(wanted, from);
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : -1;
    }

    private static int hex(String digits) {
        String size = digits.split(";", 2)[0].strip();
        return size.matches("[0-9a-fA-F]{1,6}") ? Integer.parseInt(size, 16) : -1;
    }
}
