package no.klarering.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReadingTest {

    private static final Map<String, String> SOUND_PRODUCTION =
            Map.of(
                    "klarering.mode", "production",
                    "klarering.db.url", "jdbc:postgresql://db/klarering",
                    "klarering.broker.url", "tcp://broker:61616",
                    "klarering.token.issuer", "https://issuer.example/",
                    "klarering.oidc.issuer", "https://login.example/",
                    "klarering.oidc.client.id", "console",
                    "klarering.oidc.client.secret", "hush",
                    "klarering.oidc.redirect.base", "https://klarering.example/");

    @Test
    void refusesALoginProviderWithHalfOfItsSettings() {
        var reading =
                read(
                        Map.of(
                                "klarering.oidc.issuer", "https://login.example/",
                                "klarering.oidc.client.id", "console"));

        assertThat(reading.faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("KLARERING_OIDC_CLIENT_SECRET"))
                .anyMatch(fault -> fault.contains("KLARERING_OIDC_REDIRECT_BASE"));
    }

    @Test
    void refusesMaskinportenWithHalfOfItsSettingsOrAsIssuerOfWhatIsTakenAsItIs() {
        var issuer = "klarering.maskinporten.issuer";
        var keys = "klarering.maskinporten.jwks";
        var same = "https://maskinporten.no/";

        var withoutKeys = read(Map.of(issuer, same));
        var withoutIssuer = read(Map.of(keys, same + "jwk"));
        var twice = read(Map.of(issuer, same, keys, same + "jwk", "klarering.token.issuer", same));

        assertThat(withoutKeys.faults()).singleElement().asString().contains("_JWKS too");
        assertThat(withoutIssuer.faults()).singleElement().asString().contains("_ISSUER too");
        assertThat(twice.faults()).singleElement().asString().contains("are the same");
    }

    @Test
    void takesMaskinportenAloneForAnIssuerInProduction() {
        var settings = new HashMap<>(SOUND_PRODUCTION);
        settings.remove("klarering.token.issuer");
        settings.put("klarering.maskinporten.issuer", "https://maskinporten.no/");
        settings.put("klarering.maskinporten.jwks", "https://maskinporten.no/jwk");

        var reading = read(settings);

        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void refusesAnOpenBrokerPortWithoutLoginInProduction() {
        var reading =
                read(
                        Map.of(
                                "klarering.mode", "production",
                                "klarering.allow",
                                        "h2, embedded-broker,sandbox-issuer sandbox-users",
                                "klarering.broker.listen", "0.0.0.0:61616"));

        assertThat(reading.faults()).singleElement().asString().contains("KLARERING_BROKER_USER");
    }

    @Test
    void keepsATwentiethOfTheDiskInReserveAndFiveHundredMegabytesAtMost() {
        var reserve = read(Map.of()).settings().diskReserve();

        assertThat(reserve.bytesOf(1_000_000_000L)).isEqualTo(50_000_000L);
        assertThat(reserve.bytesOf(1_000_000_000_000L)).isEqualTo(500L * 1024 * 1024);
    }

    @Test
    void keepsTheReserveThatIsAskedFor() {
        var reading = read(Map.of("klarering.disk.reserve", "64"));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.settings().diskReserve().bytesOf(1_000)).isEqualTo(64L * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "5 %", "64MB", "99999999"})
    void refusesAReserveThatIsNoNumberOfMegabytes(String text) {
        var reading = read(Map.of("klarering.disk.reserve", text));

        assertThat(reading.faults()).singleElement().asString().contains("KLARERING_DISK_RESERVE");
    }

    @Test
    void needsNoSettingAtAllInTheSandbox() {
        var reading = read(Map.of());

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.settings().mode()).isEqualTo(Mode.SANDBOX);
        assertThat(reading.settings().dataDirectory())
                .isEqualTo(Path.of("klarering-data").toAbsolutePath());
        assertThat(reading.settings().database().isH2()).isTrue();
        assertThat(reading.settings().broker().isEmbedded()).isTrue();
        assertThat(reading.settings().clockStart()).isEmpty();
    }

    @Test
    void takesASoundProduction() {
        var reading = read(SOUND_PRODUCTION);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.settings().mode()).isEqualTo(Mode.PRODUCTION);
    }

    @Test
    void refusesEverySandboxPartInProductionAtOnce() {
        var reading = read(Map.of("klarering.mode", "production"));

        assertThat(reading.faults())
                .hasSize(4)
                .anyMatch(fault -> fault.contains("KLARERING_ALLOW=h2"))
                .anyMatch(fault -> fault.contains("KLARERING_ALLOW=embedded-broker"))
                .anyMatch(fault -> fault.contains("KLARERING_ALLOW=sandbox-issuer"))
                .anyMatch(fault -> fault.contains("KLARERING_ALLOW=sandbox-users"));
    }

    @Test
    void putsUpWithSandboxPartsThatAreAllowedByName() {
        var reading =
                read(
                        Map.of(
                                "klarering.mode", "production",
                                "klarering.allow",
                                        "h2, embedded-broker,sandbox-issuer sandbox-users"));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.settings().allows(Concession.SANDBOX_USERS)).isTrue();
    }

    @Test
    void allowsNoSandboxPartInProductionUnasked() {
        var reading = read(SOUND_PRODUCTION);

        assertThat(Concession.values()).noneMatch(reading.settings()::allows);
    }

    @Test
    void takesAnUnknownModeForProductionAndSaysSo() {
        var reading = read(Map.of("klarering.mode", "prod"));

        assertThat(reading.settings().mode()).isEqualTo(Mode.PRODUCTION);
        assertThat(reading.faults()).anyMatch(fault -> fault.contains("sandbox or production"));
    }

    @Test
    void startsTheClockWhereItIsTold() {
        var reading = read(Map.of("klarering.clock", "2024-06-03T07:15:00Z"));

        assertThat(reading.settings().clockStart()).contains(Instant.parse("2024-06-03T07:15:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-03", "yesterday", "2024-06-03T07:15:00"})
    void refusesAClockThatIsNotAnInstant(String text) {
        var reading = read(Map.of("klarering.clock", text));

        assertThat(reading.faults())
                .singleElement()
                .asString()
                .contains("KLARERING_CLOCK")
                .contains(text);
    }

    @Test
    void refusesASetClockInProduction() {
        var settings = new HashMap<>(SOUND_PRODUCTION);
        settings.put("klarering.clock", "2024-06-03T07:15:00Z");

        var reading = read(settings);

        assertThat(reading.faults()).singleElement().asString().contains("sandbox only");
    }

    @Test
    void refusesADatabaseItHasNoSchemaFor() {
        var reading = read(Map.of("klarering.db.url", "jdbc:mysql://db/klarering"));

        assertThat(reading.faults()).singleElement().asString().contains("KLARERING_DB_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5445", "host", ":5445", "host:0", "host:65536", "host:port"})
    void refusesAnOpeningThatIsNotHostAndPort(String text) {
        var reading = read(Map.of("klarering.broker.listen", text));

        assertThat(reading.faults()).singleElement().asString().contains("host:port");
    }

    @Test
    void takesAnOpeningUpToTheLastPort() {
        var reading = read(Map.of("klarering.broker.listen", "127.0.0.1:65535"));

        assertThat(reading.settings().broker().listen())
                .contains(new BrokerAddress.ListenAddress("127.0.0.1", 65_535));
    }

    @Test
    void refusesToAllowWhatItDoesNotKnow() {
        var reading = read(Map.of("klarering.allow", "everything"));

        assertThat(reading.faults())
                .singleElement()
                .asString()
                .contains("everything")
                .contains("embedded-broker");
    }

    @Test
    void showsNoPassword() {
        var reading =
                read(
                        Map.of(
                                "klarering.db.url", "jdbc:postgresql://db/klarering?password=hush",
                                "klarering.db.password", "hush",
                                "klarering.broker.url", "tcp://broker:61616?password=hush",
                                "klarering.broker.password", "hush"));

        assertThat(reading.settings().toString()).doesNotContain("hush");
    }

    private static SettingsReading read(Map<String, String> settings) {
        return SettingsReading.of(name -> Optional.ofNullable(settings.get(name)));
    }
}
