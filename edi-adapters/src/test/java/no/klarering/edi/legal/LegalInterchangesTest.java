package no.klarering.edi.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.cusdec.CusdecBinder;
import no.klarering.edi.cusdec.Presentation;
import no.klarering.edi.syntax.Envelope;
import no.klarering.edi.syntax.Fault;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.InterchangeReading.Read;
import no.klarering.edi.syntax.InterchangeVisitor;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.MessageText;
import no.klarering.edi.syntax.MessageVerdict;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the tables allow is read without a fault, gives back each value, and can be bound. */
class LegalInterchangesTest {

    private static final int MANY = 1_500;
    private static final Instant RECEIVED = Instant.parse("2024-06-03T07:15:00Z");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areReadWithoutFaultAndGiveBackEachValue(boolean usualCharacters) throws IOException {
        for (long number = 0; number < MANY; number++) {
            var written = LegalInterchange.number(number, usualCharacters);

            var found = new Found();
            var reading =
                    (Read)
                            reader().read(
                                            new ByteArrayInputStream(written.bytes()),
                                            Readings.RECEIVED,
                                            found);

            var words = "number " + number + "\n" + written.text();
            assertThat(reading.faults()).as(words).isEmpty();
            assertThat(found.faults).as(words).isEmpty();
            assertThat(found.warnings).as(words).isEmpty();
            assertThat(found.messages).as(words).isEqualTo(written.messages());
        }
    }

    @Test
    void areBoundWithAllTheirLines() throws IOException {
        for (long number = 0; number < MANY; number++) {
            var written = LegalInterchange.number(number, true);

            var found = new Found();
            reader().read(new ByteArrayInputStream(written.bytes()), Readings.RECEIVED, found);

            assertThat(found.orders)
                    .extracting(order -> order.lines().size())
                    .isEqualTo(
                            written.messages().stream().map(LegalInterchangesTest::lines).toList());
        }
    }

    /** Item lines are the CST that name a procedure's place: those after UNS+D. */
    private static int lines(List<LegalSegment> message) {
        int detail = message.indexOf(LegalSegment.of("UNS", "D"));
        return (int)
                message.subList(detail, message.size()).stream()
                        .filter(segment -> segment.tag().equals("CST"))
                        .count();
    }

    private static InterchangeReader reader() {
        return new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL);
    }

    private static final class Found implements InterchangeVisitor {
        private final List<List<LegalSegment>> messages = new ArrayList<>();
        private final List<SubmitDeclaration> orders = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final List<Object> warnings = new ArrayList<>();
        private Envelope envelope;

        @Override
        public void opened(Envelope opened) {
            envelope = opened;
        }

        @Override
        public void message(MessageVerdict verdict, MessageText text) {
            faults.addAll(verdict.faults());
            warnings.addAll(verdict.warnings());
            var segments = new ArrayList<LegalSegment>();
            for (int segment = 1; segment <= text.segments(); segment++) {
                segments.add(segment(text, segment));
            }
            messages.add(segments);
            if (verdict.right()) {
                orders.add(
                        CusdecBinder.bind(
                                verdict, text, new Presentation("i", envelope, RECEIVED)));
            }
        }

        private static LegalSegment segment(MessageText text, int segment) {
            var elements = new ArrayList<List<String>>();
            for (int element = 2; element <= text.elements(segment); element++) {
                var components = new ArrayList<String>();
                for (int c = 1; c <= text.components(segment, element); c++) {
                    components.add(text.text(segment, element, c));
                }
                elements.add(components);
            }
            return new LegalSegment(text.tag(segment), elements);
        }
    }
}
