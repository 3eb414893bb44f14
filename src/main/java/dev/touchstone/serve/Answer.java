package dev.touchstone.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Responses with a body: packed for those who can unpack, validated by content, kept as long as it cannot change.
final class Answer {

    /// Pages and documents may be a minute old.
    static final Duration FRESH = Duration.ofMinutes(1);

    /// Files have their content in their name.
    static final Duration FOR_EVER = Duration.ofDays(365);

    private Answer() {}

    /// How long an answer may be kept; none for what may change at any time.
    static HttpHeaders kept(Duration age) {
        HttpHeaders told = new HttpHeaders();
        CacheControl cache = age.isZero() ? CacheControl.noCache() : CacheControl.maxAge(age).cachePublic();
        told.setCacheControl(age.equals(FOR_EVER) ? cache.immutable() : cache);
        return told;
    }

    /// Spring compares the validators with the request's and leaves the body out where the reader has it.
    ///
    /// @param told what is said of the body besides its own validators
    static ResponseEntity<byte[]> found(Body body, HttpHeaders told, HttpServletRequest request) {
        boolean packed = isPacked(body, request);
        told.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return start(HttpStatus.OK, body, packed).headers(told)
                .eTag(body.etag(packed))
                .lastModified(body.since())
                .body(content(body, packed));
    }

    static ResponseEntity<byte[]> error(HttpStatus status, Body body, HttpServletRequest request) {
        boolean packed = isPacked(body, request);
        return start(status, body, packed).varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(CacheControl.noStore())
                .body(content(body, packed));
    }

    private static ResponseEntity.BodyBuilder start(HttpStatus status, Body body, boolean packed) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, body.rendered().mediaType());
        return packed ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    private static byte[] content(Body body, boolean packed) {
        return (packed ? body.packed() : body.rendered().bytes()).toArray();
    }

    private static boolean isPacked(Body body, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return body.gainsFromPacking() && accepted != null
                && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
