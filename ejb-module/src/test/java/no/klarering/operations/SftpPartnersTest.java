package no.klarering.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SftpPartnersTest {

    private static final Map<String, String> SOUND =
            Map.of(
                    "klarering.sftp", "alpha",
                    "klarering.sftp.alpha.nodi", "NO045601",
                    "klarering.sftp.alpha.url", "sftp://toll@sftp.alpha.example/home/toll/",
                    "klarering.sftp.alpha.host.key", "ssh-ed25519 AAAAC3Nz root@alpha",
                    "klarering.sftp.alpha.password", "hush");

    @Test
    void thereAreNoneWithoutTheSetting() {
        var read = read(Map.of());

        assertThat(read.partners()).isEmpty();
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void readsAnAgreementAndNeverShowsItsSecret() {
        var read = read(SOUND);

        assertThat(read.faults()).isEmpty();
        var partner = read.partners().get(0);
        assertThat(partner.user()).isEqualTo("toll");
        assertThat(partner.port()).isEqualTo(22);
        assertThat(partner.folder("in")).isEqualTo("/home/toll/in");
        assertThat(partner.hostKeys()).containsExactly("ssh-ed25519 AAAAC3Nz");
        assertThat(partner.interval()).isEqualTo(Duration.ofSeconds(10));
        assertThat(partner.toString()).doesNotContain("hush");
    }

    @Test
    void withoutAFolderTheOneOfTheLoginIsMeant() {
        var read = read(with("klarering.sftp.alpha.url", "sftp://toll@alpha.example:2222"));

        assertThat(read.partners().get(0).folder("out")).isEqualTo("out");
        assertThat(read.partners().get(0).port()).isEqualTo(2222);
    }

    @ParameterizedTest
    @CsvSource({
        "nodi, NO1, KLARERING_SFTP_ALPHA_NODI must",
        "url, ftp://toll@alpha.example, KLARERING_SFTP_ALPHA_URL must",
        "url, sftp://toll:hush@alpha.example, KLARERING_SFTP_ALPHA_URL must",
        "host.key, '', KLARERING_SFTP_ALPHA_HOST_KEY must",
        "host.key, any, KLARERING_SFTP_ALPHA_HOST_KEY must",
        "password, '', KLARERING_SFTP_ALPHA_PASSWORD or _KEY",
        "key, -----BEGIN, KLARERING_SFTP_ALPHA_PASSWORD or _KEY",
        "seconds, 0, KLARERING_SFTP_ALPHA_SECONDS must",
    })
    void refusesAnAgreementThatIsNotWhole(String setting, String value, String sentence) {
        var read = read(with("klarering.sftp.alpha." + setting, value));

        assertThat(read.partners()).isEmpty();
        assertThat(read.faults()).singleElement().asString().startsWith(sentence);
        assertThat(SettingsReading.of(source(with("klarering.sftp.alpha." + setting, value))))
                .extracting(SettingsReading::faults)
                .isEqualTo(read.faults());
    }

    @Test
    void refusesNamesThatNoSettingCouldHave() {
        assertThat(read(Map.of("klarering.sftp", "Alpha-1")).faults())
                .singleElement()
                .asString()
                .contains("\"Alpha-1\"");
    }

    @Test
    void refusesTwoServersForOneSender() {
        var settings = new HashMap<>(SOUND);
        SOUND.forEach((key, value) -> settings.put(key.replace("alpha", "beta"), value));
        settings.put("klarering.sftp", "alpha, beta");

        var read = read(settings);

        assertThat(read.partners()).hasSize(1);
        assertThat(read.faults()).singleElement().asString().contains("_BETA_NODI", "_ALPHA_NODI");
    }

    private static Map<String, String> with(String key, String value) {
        var settings = new HashMap<>(SOUND);
        settings.put(key, value);
        return settings;
    }

    private static SftpPartners read(Map<String, String> settings) {
        return SftpPartners.of(source(settings));
    }

    private static Function<String, Optional<String>> source(Map<String, String> settings) {
        return name -> Optional.ofNullable(settings.get(name));
    }
}
