package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import no.klarering.operations.OperationsSettings;
import no.klarering.operations.SettingsReading;
import org.junit.jupiter.api.Test;

class ExchangeSettingsTest {

    private static final String ISSUER = "klarering.maskinporten.issuer";
    private static final String KEYS = "klarering.maskinporten.jwks";

    @Test
    void standsInForMaskinportenInTheSandbox() {
        var settings = read(Map.of()).orElseThrow();

        assertThat(settings.provider().isSandbox()).isTrue();
        assertThat(settings.provider().issuer()).isNotEqualTo(settings.own().issuer());
    }

    @Test
    void namesTheRealOneByItsSettings() {
        var settings =
                read(Map.of(
                                ISSUER,
                                "https://maskinporten.no/",
                                KEYS,
                                "https://maskinporten.no/jwk"))
                        .orElseThrow();

        assertThat(settings.provider().isSandbox()).isFalse();
        assertThat(settings.provider().audience()).isEqualTo("unspecified");
    }

    @Test
    void exchangesNothingWhenTheProviderOrItsKeysAreNotNamed() {
        var production = Map.of("klarering.mode", "production");
        var direct =
                Map.of(
                        "klarering.token.issuer", "https://issuer.example/",
                        "klarering.token.jwks", "https://issuer.example/jwks");

        assertThat(read(production)).isEmpty();
        assertThat(read(direct)).isEmpty();
        assertThat(read(Map.of(ISSUER, "https://maskinporten.no/"))).isEmpty();
    }

    @Test
    void exchangesNothingOfAnIssuerWhoseTokensAreTakenAsTheyAre() {
        var both =
                Map.of(
                        "klarering.token.issuer",
                        "https://maskinporten.no/",
                        "klarering.token.jwks",
                        "https://maskinporten.no/jwk",
                        ISSUER,
                        "https://maskinporten.no/",
                        KEYS,
                        "https://maskinporten.no/jwk");

        assertThat(read(both)).isEmpty();
    }

    private static Optional<ExchangeSettings> read(Map<String, String> settings) {
        return ExchangeSettings.of(
                operations(settings), name -> Optional.ofNullable(settings.get(name)));
    }

    private static OperationsSettings operations(Map<String, String> settings) {
        return SettingsReading.of(name -> Optional.ofNullable(settings.get(name))).settings();
    }
}
