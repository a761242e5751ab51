package no.klarering.web.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * One line of the officers' file: a role, and how to recognise the password (PBKDF2 with HMAC
 * SHA-512).
 */
record KnownOfficer(String role, int iterations, byte[] salt, byte[] hash) {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    static KnownOfficer parse(String line) {
        var parts = line.split(":");
        var base64 = Base64.getDecoder();
        return new KnownOfficer(
                parts[0],
                Integer.parseInt(parts[1]),
                base64.decode(parts[2]),
                base64.decode(parts[3]));
    }

    boolean has(char[] password) {
        var key = new PBEKeySpec(password, salt, iterations, hash.length * Byte.SIZE);
        try {
            var found = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
            return MessageDigest.isEqual(hash, found);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        } finally {
            key.clearPassword();
        }
    }
}
