package no.klarering.edi.channel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes the ids of interchanges, UUIDs of RFC 9562. */
final class InterchangeIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0x3fff_ffff_ffff_ffffL;
    private static final long VERSION_MASK = 0xffff_ffff_ffff_0fffL;

    private InterchangeIds() {}

    /** Version 7: sorts by time, cannot be guessed. */
    static String timeOrdered(Instant at) {
        var high = at.toEpochMilli() << 16 | RANDOM.nextLong() & 0xffffL;
        return uuid(high, RANDOM.nextLong(), 7);
    }

    /**
     * Version 8, from a digest: what comes again with the same name and the same bytes gets the
     * same id, so that it can be recognised.
     */
    static String named(String name, byte[] content) {
        var digest = sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        var bytes = ByteBuffer.wrap(digest.digest(content));
        return uuid(bytes.getLong(), bytes.getLong(), 8);
    }

    private static String uuid(long high, long low, int version) {
        return new UUID(high & VERSION_MASK | (long) version << 12, low & VARIANT_MASK | VARIANT)
                .toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
