package no.klarering.operations;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.klarering.kernel.Nodi;
import no.klarering.operations.SftpPartner.Login;

/**
 * The SFTP servers that are visited. Setting {@code KLARERING_SFTP} names the agreements, parted by
 * commas; each has settings of its own.
 *
 * @param partners those whose settings are in order
 * @param faults what is wrong with the others, in plain words
 */
public record SftpPartners(List<SftpPartner> partners, List<String> faults) {

    private static final String USUAL_SECONDS = "10";
    private static final String HOST_KEY = "(ssh-\\S+|ecdsa-\\S+) [A-Za-z0-9+/=]+";

    public SftpPartners {
        partners = List.copyOf(partners);
        faults = List.copyOf(faults);
    }

    /**
     * Reads and checks.
     *
     * @param source the value of a setting by its name, such as {@code klarering.sftp}
     */
    public static SftpPartners of(Function<String, Optional<String>> source) {
        return new Reader(source).read();
    }

    private static final class Reader {

        private final Function<String, Optional<String>> source;
        private final List<String> faults = new ArrayList<>();

        Reader(Function<String, Optional<String>> source) {
            this.source = source;
        }

        SftpPartners read() {
            var partners = new ArrayList<SftpPartner>();
            var known = new HashMap<Nodi, String>();
            for (var name : words("klarering.sftp", ",")) {
                partner(name).filter(found -> isAlone(found, known)).ifPresent(partners::add);
            }
            return new SftpPartners(partners, faults);
        }

        /** Replies to a sender go one way. */
        private boolean isAlone(SftpPartner partner, Map<Nodi, String> known) {
            var other = known.putIfAbsent(partner.sender(), partner.name());
            if (other != null) {
                faults.add(
                        setting(partner.name(), "nodi")
                                + " is "
                                + partner.sender()
                                + ", which "
                                + setting(other, "nodi")
                                + " is too; replies to a sender go to one server.");
            }
            return other == null;
        }

        private Optional<SftpPartner> partner(String name) {
            if (!name.matches("[a-z0-9]+")) {
                faults.add(
                        "KLARERING_SFTP names \""
                                + name
                                + "\"; a name is made of lower-case letters and digits.");
                return Optional.empty();
            }
            var before = faults.size();
            var sender = value(name, "nodi").flatMap(Nodi::parse);
            demand(sender.isPresent(), name, "nodi", "must be the NODI number of the sender.");
            var server = value(name, "url").flatMap(Reader::server);
            demand(server.isPresent(), name, "url", "must be sftp://user@host:port/folder.");
            var login = login(name);
            var hostKeys = hostKeys(name);
            var interval = interval(name);
            return faults.size() > before
                    ? Optional.empty()
                    : Optional.of(
                            new SftpPartner(
                                    name,
                                    sender.orElseThrow(),
                                    server.orElseThrow(),
                                    login,
                                    hostKeys,
                                    interval));
        }

        private static Optional<URI> server(String text) {
            return text.matches("sftp://[^\\s:@/]+@[^\\s:@/]+(:[1-9]\\d{0,4})?(/\\S*)?")
                    ? Optional.of(URI.create(text))
                    : Optional.empty();
        }

        private Login login(String name) {
            // Files with settings have one line for each.
            var key = value(name, "key").map(text -> text.replace("\\n", "\n"));
            var login = new Login(value(name, "password"), key);
            demand(
                    login.password().isPresent() != login.key().isPresent(),
                    name,
                    "password",
                    "or _KEY, one of them, must say how we log in.");
            return login;
        }

        private List<String> hostKeys(String name) {
            var keys =
                    words("klarering.sftp." + name + ".host.key", ",").stream()
                            .map(key -> key.replaceFirst("(\\S+\\s+\\S+)\\s.*", "$1"))
                            .toList();
            demand(
                    !keys.isEmpty() && keys.stream().allMatch(key -> key.matches(HOST_KEY)),
                    name,
                    "host.key",
                    "must be the public key of the server, such as ssh-ed25519 AAAA…; without it"
                            + " nobody knows whose server answers.");
            return keys;
        }

        private Duration interval(String name) {
            var text = value(name, "seconds").orElse(USUAL_SECONDS);
            var fits = text.matches("[1-9]\\d{0,3}");
            demand(fits, name, "seconds", "must be a whole number from 1 to 9999.");
            return Duration.ofSeconds(Long.parseLong(fits ? text : USUAL_SECONDS));
        }

        private void demand(boolean holds, String name, String which, String sentence) {
            if (!holds) {
                faults.add(setting(name, which) + " " + sentence);
            }
        }

        private static String setting(String name, String which) {
            return "KLARERING_SFTP_"
                    + (name + "_" + which).toUpperCase(Locale.ROOT).replace('.', '_');
        }

        private Optional<String> value(String name, String which) {
            return value("klarering.sftp." + name + "." + which);
        }

        private Optional<String> value(String key) {
            return source.apply(key).map(String::strip).filter(text -> !text.isEmpty());
        }

        private List<String> words(String key, String parted) {
            return value(key).stream()
                    .flatMap(text -> Arrays.stream(text.split(parted)))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
