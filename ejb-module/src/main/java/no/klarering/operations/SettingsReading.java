package no.klarering.operations;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The settings as found, with a sentence for each fault; all faults at once, so that one look is
 * enough.
 *
 * @param settings the settings; where one was faulty, its default
 * @param faults what is wrong, in plain words; empty when the application may start
 */
public record SettingsReading(OperationsSettings settings, List<String> faults) {

    public SettingsReading {
        faults = List.copyOf(faults);
    }

    /**
     * Reads and checks.
     *
     * @param source the value of a setting by its name, such as {@code klarering.mode}
     */
    public static SettingsReading of(Function<String, Optional<String>> source) {
        return new Reader(source).read();
    }

    private static final class Reader {

        private final Function<String, Optional<String>> source;
        private final List<String> faults = new ArrayList<>();

        Reader(Function<String, Optional<String>> source) {
            this.source = source;
        }

        SettingsReading read() {
            var folder = dataDirectory();
            var settings =
                    new OperationsSettings(
                            mode(),
                            folder,
                            database(folder),
                            broker(),
                            clockStart(),
                            concessions(),
                            diskReserve());
            checkLoginProvider();
            checkMaskinporten();
            checkMailServer();
            faults.addAll(SftpPartners.of(source).faults());
            if (settings.mode() == Mode.PRODUCTION) {
                refuseSandboxParts(settings);
            }
            return new SettingsReading(settings, faults);
        }

        private Optional<String> value(String name) {
            return source.apply(name).map(String::strip).filter(text -> !text.isEmpty());
        }

        private Mode mode() {
            var word = value("klarering.mode").orElse("sandbox");
            return switch (word) {
                case "sandbox" -> Mode.SANDBOX;
                case "production" -> Mode.PRODUCTION;
                default -> {
                    faults.add(
                            "KLARERING_MODE is \""
                                    + word
                                    + "\"; it must be sandbox or production.");
                    yield Mode.PRODUCTION;
                }
            };
        }

        private Path dataDirectory() {
            var text = value("klarering.data.dir").orElse("./klarering-data");
            try {
                return Path.of(text).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                faults.add(
                        "KLARERING_DATA_DIR is \""
                                + text
                                + "\", which is not a path: "
                                + e.getReason()
                                + ".");
                return Path.of("klarering-data").toAbsolutePath();
            }
        }

        private DatabaseAddress database(Path folder) {
            var url = value("klarering.db.url");
            if (url.isEmpty()) {
                return DatabaseAddress.fileBelow(folder);
            }
            var address =
                    new DatabaseAddress(
                            url.get(),
                            value("klarering.db.user").orElse(""),
                            value("klarering.db.password").orElse(""));
            if (!address.isSupported()) {
                faults.add(
                        "KLARERING_DB_URL must begin with jdbc:postgresql: (or jdbc:h2: in the sandbox).");
                return DatabaseAddress.fileBelow(folder);
            }
            return address;
        }

        private BrokerAddress broker() {
            var listen = value("klarering.broker.listen");
            var opening = listen.flatMap(BrokerAddress.ListenAddress::parse);
            if (listen.isPresent() && opening.isEmpty()) {
                faults.add(
                        "KLARERING_BROKER_LISTEN is \""
                                + listen.get()
                                + "\"; it must be host:port.");
            }
            var url = value("klarering.broker.url");
            if (url.isPresent() && listen.isPresent()) {
                faults.add(
                        "KLARERING_BROKER_LISTEN is for the embedded broker; KLARERING_BROKER_URL names another.");
            }
            return new BrokerAddress(
                    url,
                    value("klarering.broker.user").orElse(""),
                    value("klarering.broker.password").orElse(""),
                    opening);
        }

        private Optional<Instant> clockStart() {
            return value("klarering.clock").flatMap(this::instant);
        }

        private Optional<Instant> instant(String text) {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeParseException e) {
                faults.add(
                        "KLARERING_CLOCK is \""
                                + text
                                + "\"; it must be an instant such as 2024-06-03T07:15:00Z.");
                return Optional.empty();
            }
        }

        private DiskReserve diskReserve() {
            var text = value("klarering.disk.reserve");
            if (text.isPresent() && !text.get().matches("\\d{1,7}")) {
                faults.add(
                        "KLARERING_DISK_RESERVE is \""
                                + text.get()
                                + "\"; it must be a whole number of MB.");
                return new DiskReserve(Optional.empty());
            }
            return new DiskReserve(text.map(Integer::valueOf));
        }

        private Set<Concession> concessions() {
            var allowed = EnumSet.noneOf(Concession.class);
            for (var word : value("klarering.allow").orElse("").split("[,\\s]+")) {
                if (!word.isEmpty()) {
                    Concession.parse(word)
                            .ifPresentOrElse(
                                    allowed::add, () -> faults.add(unknownConcession(word)));
                }
            }
            return allowed;
        }

        private static String unknownConcession(String word) {
            var known = EnumSet.allOf(Concession.class).stream().map(Concession::word).toList();
            return "KLARERING_ALLOW names \""
                    + word
                    + "\"; it may name "
                    + String.join(", ", known)
                    + ".";
        }

        private void checkLoginProvider() {
            if (value("klarering.oidc.issuer").isEmpty()) {
                return;
            }
            for (var name : List.of("client.id", "client.secret", "redirect.base")) {
                if (value("klarering.oidc." + name).isEmpty()) {
                    faults.add(
                            "KLARERING_OIDC_ISSUER needs KLARERING_OIDC_"
                                    + name.toUpperCase(Locale.ROOT).replace('.', '_')
                                    + " too.");
                }
            }
        }

        private void checkMaskinporten() {
            var issuer = value("klarering.maskinporten.issuer");
            var keys = value("klarering.maskinporten.jwks");
            if (issuer.isPresent() && keys.isEmpty()) {
                faults.add("KLARERING_MASKINPORTEN_ISSUER needs KLARERING_MASKINPORTEN_JWKS too.");
            }
            if (keys.isPresent() && issuer.isEmpty()) {
                faults.add("KLARERING_MASKINPORTEN_JWKS needs KLARERING_MASKINPORTEN_ISSUER too.");
            }
            if (issuer.isPresent() && issuer.equals(value("klarering.token.issuer"))) {
                faults.add(
                        "KLARERING_MASKINPORTEN_ISSUER and KLARERING_TOKEN_ISSUER are the same;"
                                + " tokens of an issuer are either exchanged or taken as they"
                                + " are.");
            }
        }

        private void checkMailServer() {
            value("klarering.smtp.url")
                    .filter(url -> !url.matches("smtps?://[^\\s/]+"))
                    .ifPresent(
                            url ->
                                    faults.add(
                                            "KLARERING_SMTP_URL must be smtp://host:port or"
                                                    + " smtps://host:port."));
        }

        private void refuseSandboxParts(OperationsSettings settings) {
            if (settings.clockStart().isPresent()) {
                faults.add(
                        "KLARERING_CLOCK is for the sandbox only; production runs on the system's clock.");
            }
            if (settings.database().isH2()) {
                refuse(
                        settings,
                        Concession.H2,
                        "the database is an H2 file; set KLARERING_DB_URL to PostgreSQL");
            }
            if (settings.broker().isEmbedded()) {
                refuse(
                        settings,
                        Concession.EMBEDDED_BROKER,
                        "the broker is embedded; set KLARERING_BROKER_URL");
            }
            if (value("klarering.token.issuer").isEmpty()
                    && value("klarering.maskinporten.issuer").isEmpty()) {
                refuse(
                        settings,
                        Concession.SANDBOX_ISSUER,
                        "tokens come from the sandbox issuer; set KLARERING_TOKEN_ISSUER or"
                                + " KLARERING_MASKINPORTEN_ISSUER");
            }
            if (value("klarering.oidc.issuer").isEmpty()) {
                refuse(
                        settings,
                        Concession.SANDBOX_USERS,
                        "the console knows the sandbox users; set KLARERING_OIDC_ISSUER");
            }
            if (settings.broker().listen().isPresent() && settings.broker().user().isEmpty()) {
                faults.add(
                        "KLARERING_BROKER_LISTEN in production needs KLARERING_BROKER_USER and"
                                + " KLARERING_BROKER_PASSWORD.");
            }
        }

        private void refuse(OperationsSettings settings, Concession concession, String why) {
            if (!settings.allows(concession)) {
                faults.add(
                        "Production mode refuses to start: "
                                + why
                                + ", or name it in KLARERING_ALLOW="
                                + concession.word()
                                + ".");
            }
        }
    }
}
