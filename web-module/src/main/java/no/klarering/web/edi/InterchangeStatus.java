package no.klarering.web.edi;

import java.time.Instant;
import java.util.List;
import no.klarering.messaging.InterchangeIntake.Waiting;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.ReceivedMessage;

/**
 * Where an interchange and each of its messages stand, as a broker reads it.
 *
 * @param controlReference UNB 0020; left out while not read
 * @param state {@code RECEIVED}, {@code PROCESSED}, {@code REJECTED} or {@code QUARANTINED}
 * @param quarantineCause why it could not be read, for state QUARANTINED
 * @param faults why it was refused as a whole, for state REJECTED
 */
public record InterchangeStatus(
        String id,
        String controlReference,
        Instant receivedAt,
        String state,
        boolean test,
        String quarantineCause,
        List<Finding> faults,
        List<Message> messages) {

    static InterchangeStatus of(InterchangeView view, String language) {
        return new InterchangeStatus(
                view.id(),
                view.controlReference().orElse(null),
                view.receivedAt(),
                view.state().name(),
                view.test(),
                view.quarantineCause().orElse(null),
                Finding.all(view.faults(), language),
                view.messages().stream().map(message -> Message.of(message, language)).toList());
    }

    static InterchangeStatus of(Waiting waiting) {
        return new InterchangeStatus(
                waiting.id(),
                null,
                waiting.receivedAt(),
                InterchangeState.RECEIVED.name(),
                false,
                null,
                List.of(),
                List.of());
    }

    /**
     * One message.
     *
     * @param reference UNH 0062
     * @param declarationId UNH 0068 as sent, left out when it was
     */
    public record Message(
            String reference,
            String declarationId,
            String state,
            List<Finding> faults,
            List<Finding> warnings) {

        static Message of(ReceivedMessage message, String language) {
            return new Message(
                    message.reference(),
                    message.declarationId().orElse(null),
                    message.state(),
                    Finding.all(message.faults(), language),
                    Finding.all(message.warnings(), language));
        }
    }

    /**
     * A fault or warning.
     *
     * @param text in the caller's language
     * @param where the place in plain words
     * @param errorPoint CUSRES ERP; left out for faults of syntax
     * @param segment position of the segment, UNH = 1; 0 when not known
     * @param element position of the element, the tag = 1; 0 when the whole segment is meant
     * @param component position of the component; 0 when the whole element is meant
     */
    public record Finding(
            String code,
            String text,
            String textNb,
            String textEn,
            String where,
            Integer errorPoint,
            int segment,
            int element,
            int component) {

        static List<Finding> all(List<MessageFault> faults, String language) {
            return faults.stream().map(fault -> of(fault, language)).toList();
        }

        private static Finding of(MessageFault fault, String language) {
            return new Finding(
                    fault.code(),
                    fault.text().in(language),
                    fault.text().nb(),
                    fault.text().en(),
                    fault.where().in(language),
                    fault.errorPoint() < 0 ? null : fault.errorPoint(),
                    fault.segment(),
                    fault.element(),
                    fault.component());
        }
    }
}
