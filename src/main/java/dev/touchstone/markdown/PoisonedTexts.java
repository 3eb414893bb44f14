package dev.touchstone.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers the texts that could not be read in time, so that a site that reads its content again and again tries each only once.
///
/// It keeps a digest of each and where the reading stopped, of the last few only.
final class PoisonedTexts {

    private static final int KEPT = 64;

    private final Map<String, Integer> stops = new LinkedHashMap<>();

    /// Where the reading of this very text stopped, if it ever did.
    synchronized Optional<Integer> stop(String text) {
        // nearly always there is none, and the digest need not be taken
        return stops.isEmpty() ? Optional.empty() : Optional.ofNullable(stops.get(digest(text)));
    }

    synchronized void add(String text, int stop) {
        stops.put(digest(text), stop);
        if (stops.size() > KEPT) {
            stops.remove(stops.keySet().iterator().next());
        }
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
