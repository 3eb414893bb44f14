package dev.touchstone.render;

import dev.touchstone.site.Bytes;

/// What is sent for an address.
///
/// @param mediaType with its character set, where it is text
/// @param etag a strong validator, quoted as HTTP wants it
public record Rendered(Bytes bytes, String mediaType, String etag) {

    static Rendered of(Bytes bytes, String mediaType) {
        return new Rendered(bytes, mediaType, "\"" + bytes.fingerprint() + "\"");
    }
}
