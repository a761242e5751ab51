package no.klarering.edi.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.Examples;
import no.klarering.edi.channel.ReceivedBytes;
import no.klarering.edi.clearance.ClearanceQueue;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import no.klarering.messaging.InterchangeState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An interchange too large to be kept as orders until its end is seen. */
class LargeInterchangeTest {

    private static final int MESSAGES = 999;

    private static InterchangeTranslator translator;

    @BeforeAll
    static void buildSmooksOnce() {
        var reader = new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL);
        translator = new InterchangeTranslator(reader, 1);
    }

    @AfterAll
    static void closeSmooks() {
        translator.close();
    }

    @Test
    void isHandedOnAFewMessagesAtATimeAndOtherwiseAsASmallOne() {
        var small = new Parts(Long.MAX_VALUE);
        var large = new Parts(1_000);

        small.translate(many(""));
        large.translate(many(""));

        assertThat(large.handed.orders).hasSize(MESSAGES).isEqualTo(small.handed.orders);
        assertThat(large.register.held.get(0).messages())
                .isEqualTo(small.register.held.get(0).messages());
        assertThat(large.handed.most).isEqualTo(FewOrders.AT_ONCE);
        assertThat(small.handed.most).isEqualTo(MESSAGES);
    }

    @Test
    void ordersNothingWhenItsVeryEndIsWrong() {
        var large = new Parts(1_000);

        large.translate(many("0"));

        assertThat(large.handed.orders).isEmpty();
        assertThat(large.register.held)
                .singleElement()
                .satisfies(kept -> assertThat(kept.state()).isEqualTo(InterchangeState.REJECTED));
    }

    @Test
    void isHandedOnOnceMoreAsFirstReceivedWhenItComesAgain() {
        var large = new Parts(1_000);

        large.translate(many(""));
        large.translateAgain(many(""));

        assertThat(large.handed.orders)
                .hasSize(2 * MESSAGES)
                .allSatisfy(
                        order ->
                                assertThat(order.receipt().receivedAt())
                                        .isEqualTo(FuzzedTranslation.RECEIVED));
    }

    private static byte[] many(String moreOfTheCount) {
        var example = Examples.onTheWire("6-01");
        var message = example.substring(example.indexOf("UNH"), example.indexOf("UNZ"));
        var all = new StringBuilder(example.substring(0, example.indexOf("UNH")));
        for (int number = 1; number <= MESSAGES; number++) {
            all.append(
                    message.replace("000101'", "%06d'".formatted(number))
                            .replace("UNH+000101", "UNH+%06d".formatted(number)));
        }
        return all.append("UNZ+" + MESSAGES + moreOfTheCount + "+24060309150001'")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final class Parts {

        final Counted handed = new Counted();
        final HeldRegister register = new HeldRegister();
        private final Translation translation;

        Parts(long mostHeld) {
            translation = FuzzedTranslation.translation(translator, register, handed, mostHeld);
        }

        void translate(byte[] bytes) {
            translation.translate(
                    List.of(new ReceivedBytes(FuzzedTranslation.arrival("one"), bytes)));
        }

        void translateAgain(byte[] bytes) {
            var later = FuzzedTranslation.RECEIVED.plus(Duration.ofHours(1));
            translation.translate(
                    List.of(new ReceivedBytes(FuzzedTranslation.arrival("one", later), bytes)));
        }
    }

    /** Keeps what is sent, and how much of it at most at once. */
    private static final class Counted extends ClearanceQueue {

        final List<SubmitDeclaration> orders = new ArrayList<>();
        int most;

        @Override
        public void send(List<SubmitDeclaration> sent) {
            orders.addAll(sent);
            most = Math.max(most, sent.size());
        }
    }
}
