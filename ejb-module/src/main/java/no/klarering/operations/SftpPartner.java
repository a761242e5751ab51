package no.klarering.operations;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;

/**
 * An agreement about an SFTP server of somebody else, a broker's or a network's: files of folder
 * {@code in} are interchanges of one sender, and their replies go to folder {@code out}. Settings
 * {@code KLARERING_SFTP_<NAME>_URL}, {@code _NODI}, {@code _HOST_KEY}, {@code _PASSWORD}, {@code
 * _KEY}, {@code _SECONDS}.
 *
 * @param name what operators call it: lower-case letters and digits
 * @param sender whose interchanges lie there
 * @param server {@code sftp://user@host:port/folder}; without a port 22
 * @param login how we prove who we are
 * @param hostKeys what the server may prove itself with, each {@code <kind> <base64>}; never empty
 * @param interval from one visit to the next
 */
public record SftpPartner(
        String name,
        Nodi sender,
        URI server,
        Login login,
        List<String> hostKeys,
        Duration interval) {

    private static final int USUAL_PORT = 22;

    public SftpPartner {
        hostKeys = List.copyOf(hostKeys);
        if (hostKeys.isEmpty()) {
            throw new IllegalArgumentException("no host key for " + name);
        }
    }

    /**
     * Secrets, never shown.
     *
     * @param key a private key as its file holds it
     */
    public record Login(Optional<String> password, Optional<String> key) {

        @Override
        public String toString() {
            return "Login[" + key.map(any -> "key").orElse("password") + "]";
        }
    }

    public String user() {
        return server.getUserInfo();
    }

    public int port() {
        return server.getPort() < 0 ? USUAL_PORT : server.getPort();
    }

    /** A folder of the agreement, such as {@code in}. */
    public String folder(String which) {
        var path = Optional.ofNullable(server.getPath()).orElse("");
        return path.isEmpty() ? which : path.replaceFirst("/$", "") + "/" + which;
    }
}
