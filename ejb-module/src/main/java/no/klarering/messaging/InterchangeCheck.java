package no.klarering.messaging;

import java.util.List;
import java.util.Optional;
import no.klarering.kernel.OrganisationNumber;

/**
 * Looks an interchange through as if it came now. Nothing is kept, nothing is answered, and nothing
 * is told that a reply would not tell: what risk profiles would find is not looked at.
 */
public interface InterchangeCheck {

    /**
     * @param organisation that asks; only what comes from one of its own addresses is compared with
     *     registers and with what was sent before
     */
    Checked check(byte[] content, OrganisationNumber organisation);

    /**
     * What would be said of it.
     *
     * @param unreadable why it is no interchange at all
     * @param sender UNB S002 as sent; empty when it is unreadable
     * @param controlReference UNB 0020
     * @param ownAddress whether the sender's address is the organisation's: otherwise it would not
     *     be taken, and only its syntax was looked at
     * @param faults why all of it would be refused
     */
    record Checked(
            Optional<String> unreadable,
            Optional<String> sender,
            Optional<String> controlReference,
            boolean test,
            boolean ownAddress,
            List<MessageFault> faults,
            List<CheckedMessage> messages) {

        public Checked {
            faults = List.copyOf(faults);
            messages = List.copyOf(messages);
        }

        /** Whether it is an interchange of the organisation with no fault in it. */
        public boolean right() {
            return unreadable.isEmpty()
                    && ownAddress
                    && faults.isEmpty()
                    && messages.stream().allMatch(message -> message.faults().isEmpty());
        }
    }

    /**
     * What would be said of one message.
     *
     * @param number in the interchange, from 1
     * @param reference UNH 0062
     * @param declarationId UNH 0068 as sent
     * @param type UNH S009 0065
     */
    record CheckedMessage(
            int number,
            String reference,
            String type,
            Optional<String> declarationId,
            List<MessageFault> faults,
            List<MessageFault> warnings) {

        public CheckedMessage {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }
}
