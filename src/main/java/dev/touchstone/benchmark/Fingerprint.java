package dev.touchstone.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/// The hash of what is run: a program's files, the workload's settings, and what it must print. Another hash is another result.
public final class Fingerprint {

    private Fingerprint() {}

    /// Sixteen digits of SHA-256.
    public static String of(Workload workload, Program program) {
        MessageDigest digest = sha256();
        add(digest, workload.method().toString());
        workload.arguments().forEach(argument -> add(digest, argument));
        add(digest, Long.toString(workload.dataBytes()));
        add(digest, workload.expected());
        program.files().stream().sorted(Comparator.comparing(program::nameOf)).forEach(file -> {
            add(digest, program.nameOf(file));
            add(digest, file.text());
        });
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /// Parts are told apart by their lengths.
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
