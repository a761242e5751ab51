package no.klarering.edition.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import no.klarering.edition.DataSet;

/**
 * The files of a data set as they were at one moment.
 *
 * @param fileHashes SHA-256 by file; a file that is not there is not in it
 * @param hash SHA-256 over them all
 * @param tooLarge size in bytes of the files of which no more than the limit was read
 */
record Sources(Map<String, String> fileHashes, String hash, Map<String, Long> tooLarge) {

    private static final int BUFFER = 65_536;

    static Sources of(DataSet set, DataFolder folder) {
        var hashes = new LinkedHashMap<String, String>();
        var tooLarge = new LinkedHashMap<String, Long>();
        for (var file : set.files()) {
            if (folder.has(file)) {
                hashes.put(file, hash(file, folder, tooLarge));
            }
        }
        return new Sources(hashes, together(set, hashes), tooLarge);
    }

    private static String hash(String file, DataFolder folder, Map<String, Long> tooLarge) {
        var digest = sha256();
        try (var in = new DigestInputStream(folder.open(file), digest)) {
            var size = drain(in, folder.settings().maxFileBytes());
            if (size > folder.settings().maxFileBytes()) {
                tooLarge.put(file, size);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long drain(InputStream in, long limit) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        for (int read; size <= limit && (read = in.read(buffer)) >= 0; ) {
            size += read;
        }
        return size;
    }

    private static String together(DataSet set, Map<String, String> hashes) {
        var digest = sha256();
        digest.update((set.name() + " " + set.form() + "\n").getBytes(StandardCharsets.UTF_8));
        hashes.forEach(
                (file, hash) ->
                        digest.update((file + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
