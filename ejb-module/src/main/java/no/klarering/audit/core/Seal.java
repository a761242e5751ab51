package no.klarering.audit.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hash that binds an entry to all before it: SHA-256 over the hash before and the entry, each
 * part preceded by its length, so that nothing can move from one part to the next.
 */
public final class Seal {

    private Seal() {}

    /** The hash of an entry that follows the entry with the hash {@code before}. */
    public static String of(String before, Sealed entry) {
        var text = new StringBuilder();
        append(text, before);
        append(text, Long.toString(entry.id()));
        append(text, entry.at().toString());
        append(text, entry.subject());
        append(text, entry.actor());
        append(text, entry.what());
        new TreeMap<>(entry.details())
                .forEach(
                        (name, value) -> {
                            append(text, name);
                            append(text, value);
                        });
        return HexFormat.of()
                .formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part).append('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What is sealed of an entry: all of it; {@code at} as kept, to the microsecond. */
    public record Sealed(
            long id,
            Instant at,
            String subject,
            String actor,
            String what,
            Map<String, String> details) {}
}
