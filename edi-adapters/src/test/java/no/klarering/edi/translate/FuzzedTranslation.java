package no.klarering.edi.translate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.codes.service.ExplanationsInForce;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.channel.Arrival;
import no.klarering.edi.channel.ReceivedBytes;
import no.klarering.edi.clearance.ClearanceQueue;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edition.DataRecords;
import no.klarering.kernel.Json;
import no.klarering.messaging.Channel;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.ReceivedInterchange;
import no.klarering.operations.service.JsonForm;

/**
 * The translation as the route calls it, for one thread: what it registers and hands on is held
 * until the next interchange.
 */
final class FuzzedTranslation {

    static final Instant RECEIVED = Instant.parse("2024-06-03T07:15:00Z");

    private final Handed handed = new Handed();
    private final HeldRegister held = new HeldRegister();
    private final Translation translation;

    FuzzedTranslation(InterchangeTranslator translator) {
        translation = translation(translator, held, handed);
    }

    /** A translation with a register and a queue of the test's own. */
    static Translation translation(
            InterchangeTranslator translator, InterchangeRegister register, ClearanceQueue queue) {
        return translation(translator, register, queue, Long.MAX_VALUE);
    }

    static Translation translation(
            InterchangeTranslator translator,
            InterchangeRegister register,
            ClearanceQueue queue,
            long mostHeld) {
        var registration = new Registration(new SyntaxFaults(texts()));
        return new Translation(translator, registration, register, queue, null, mostHeld);
    }

    static ExplanationsInForce texts() {
        var none =
                new DataRecords() {
                    @Override
                    public <T> List<T> of(String kind, Class<T> type) {
                        return List.of();
                    }
                };
        var texts = new ExplanationsInForce();
        texts.use("none", none);
        return texts;
    }

    /** What came of one interchange. */
    record Outcome(ReceivedInterchange registered, List<SubmitDeclaration> orders) {}

    Outcome translate(byte[] interchange, String id) {
        held.held.clear();
        handed.orders.clear();
        translation.translate(List.of(new ReceivedBytes(arrival(id), interchange)));
        if (held.held.size() != 1) {
            throw new AssertionError(held.held.size() + " registrations of one interchange");
        }
        return new Outcome(held.held.get(0), List.copyOf(handed.orders));
    }

    static Arrival arrival(String id) {
        return arrival(id, RECEIVED);
    }

    static Arrival arrival(String id, Instant receivedAt) {
        return new Arrival(
                id, receivedAt, Channel.HTTP, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Takes orders as the queue does: as JSON that must say the same when it is read. */
    static final class Handed extends ClearanceQueue {
        private final Json json = new JsonForm();
        final List<SubmitDeclaration> orders = new ArrayList<>();

        @Override
        public void send(List<SubmitDeclaration> sent) {
            for (var order : sent) {
                var read = json.read(json.write(order), SubmitDeclaration.class);
                if (!read.equals(order)) {
                    throw new AssertionError("reads otherwise than it was written: " + order);
                }
                orders.add(read);
            }
        }
    }
}
