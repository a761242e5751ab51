package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.klarering.kernel.OrganisationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorIdTest {

    private static final ActorId KLARVIK = ActorId.of(OrganisationNumber.of("313000109"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "313000109",
                "0192:313000109",
                "NO313000109",
                " no 313 000 109",
                "NTRNO-313000109",
                "VATNO-313000109MVA"
            })
    void knowsANorwegianOrganisationInEverySpelling(String text) {
        var actor = ActorId.parse(text);

        assertThat(actor).contains(KLARVIK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NTRSE-5560001234", "VATDE-123456789", "SE5560001234", "0007:5560001234"})
    void knowsAnOrganisationFromAbroadByItsIdentifier(String text) {
        var actor = ActorId.parse(text.toLowerCase(java.util.Locale.ROOT)).orElseThrow();

        assertThat(actor.number()).isEqualTo(text);
        assertThat(actor.norwegian()).isEmpty();
        assertThat(ActorId.ofClaim(actor.claim())).contains(actor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "313000108",
                "0192:313000108",
                "0192:SE5560001234",
                "0192:NTRSE-5560001234",
                "NO313000108",
                "NTRNO-313000108",
                "my client",
                "SE5560001234 OR 1=1"
            })
    void takesNothingElseForAnOrganisation(String text) {
        var actor = ActorId.parse(text);

        assertThat(actor).isEmpty();
    }

    @Test
    void readsAndWritesTheClaimAsMaskinportenDoes() {
        var claim =
                Map.<String, Object>of("authority", "iso6523-actorid-upis", "ID", "0192:313000109");

        var actor = ActorId.ofClaim(claim);

        assertThat(actor).contains(KLARVIK);
        assertThat(KLARVIK.claim()).isEqualTo(claim);
        assertThat(ActorId.ofClaim(Map.of("ID", 313000109))).isEmpty();
        assertThat(ActorId.ofClaim(null)).isEmpty();
    }

    @Test
    void isNeverASpellingOfAnother() {
        assertThatThrownBy(() -> new ActorId("NO313000109"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO313000109");
    }
}
