package no.klarering.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** As {@code printf '1700000000.{"id":"1"}' | openssl dgst -sha256 -hmac secret} tells it. */
    @Test
    void isWhatAReceiverComputes() {
        var at = Instant.ofEpochSecond(1_700_000_000L);

        assertThat(Signature.of("secret", at, "{\"id\":\"1\"}"))
                .isEqualTo(
                        "t=1700000000,v1=086f6aff7bd084c98679825129c5a64dbad88c760016d6d2c0fb123f27951d54");
    }
}
