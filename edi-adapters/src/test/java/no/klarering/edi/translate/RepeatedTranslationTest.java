package no.klarering.edi.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.klarering.edi.Examples;
import no.klarering.edi.channel.ReceivedBytes;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import org.junit.jupiter.api.Test;

class RepeatedTranslationTest {

    private static final Instant FIRST = FuzzedTranslation.RECEIVED;

    /** A file whose first way into the broker was not known to have succeeded, say. */
    @Test
    void presentsWhatComesAgainAtTheMomentAtWhichItWasRegistered() {
        try (var translator =
                new InterchangeTranslator(
                        new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL),
                        1)) {
            var queue = new FuzzedTranslation.Handed();
            var translation = FuzzedTranslation.translation(translator, new HeldRegister(), queue);
            var bytes = Examples.onTheWire("6-01").getBytes(StandardCharsets.ISO_8859_1);
            translation.translate(received(bytes, FIRST));

            var later = FIRST.plus(Duration.ofDays(1));
            translation.translate(received(bytes, later));

            assertThat(queue.orders)
                    .hasSize(2)
                    .allSatisfy(order -> assertThat(order.receipt().receivedAt()).isEqualTo(FIRST));
        }
    }

    private static List<ReceivedBytes> received(byte[] bytes, Instant at) {
        return List.of(new ReceivedBytes(FuzzedTranslation.arrival("one", at), bytes));
    }
}
