package dev.touchstone.serve;

import dev.touchstone.render.Rendered;
import dev.touchstone.site.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

/// What is sent for an address, as it is and packed; each form has a validator of its own.
///
/// @param since the moment since when it is known to be so
/// @param packed the same bytes behind gzip, or the plain ones where packing gains nothing
record Body(Rendered rendered, Bytes packed, Instant since) {

    /// Makes what is sent of what was rendered.
    @FunctionalInterface
    interface Packing {

        /// What is sent.
        ///
        /// @param since the moment since when it is known to be so
        Body body(Rendered rendered, Instant since);
    }

    static Body of(Rendered rendered, Instant since) {
        Bytes packed = pack(rendered.bytes());
        return new Body(rendered, packed.length() < rendered.bytes().length() ? packed : rendered.bytes(), since);
    }

    /// For readers on the same machine, for whom packing only takes time.
    static Body plain(Rendered rendered, Instant since) {
        return new Body(rendered, rendered.bytes(), since);
    }

    boolean gainsFromPacking() {
        return !packed.equals(rendered.bytes());
    }

    String etag(boolean asPacked) {
        String plain = rendered.etag();
        return asPacked ? plain.substring(0, plain.length() - 1) + "-gzip\"" : plain;
    }

    private static Bytes pack(Bytes bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes.toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return Bytes.of(out.toByteArray());
    }
}
