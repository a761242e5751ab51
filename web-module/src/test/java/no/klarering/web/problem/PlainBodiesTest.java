package no.klarering.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBodiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"identity", "Identity", "", "identity, identity"})
    void takesWhatIsSentAsItIs(String encoding) {
        assertThat(PlainBodies.isPlain(List.of(encoding))).isTrue();
    }

    @Test
    void takesWhatNamesNoEncoding() {
        assertThat(PlainBodies.isPlain(List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "br", "aes128gcm", "identity, gzip", "x"})
    void refusesWhatIsPackedOrUnknown(String encoding) {
        assertThat(PlainBodies.isPlain(List.of(encoding))).isFalse();
        assertThat(PlainBodies.isPlain(List.of("identity", encoding))).isFalse();
    }
}
