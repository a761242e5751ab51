package no.klarering.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;

/**
 * An interchange as it is registered, once, after reading.
 *
 * @param content the bytes, untouched
 * @param organisation number of the token's organisation, empty for channels without one
 * @param faults why it is refused as a whole (faults of UNA, UNB, UNG and UNZ), empty when it is
 *     not
 * @param reply the CONTRL owed, empty when none is
 * @param replyIfDuplicate the CONTRL owed instead when sender and reference were used in the last
 *     400 days (0085 = 26); empty when the reading got no sender or reference
 * @param faultsIfDuplicate its faults in that case
 * @param quarantineCause why it was not readable, for state QUARANTINED
 */
public record ReceivedInterchange(
        String id,
        Channel channel,
        Optional<Nodi> sender,
        Optional<String> organisation,
        Optional<String> controlReference,
        Instant receivedAt,
        boolean test,
        byte[] content,
        InterchangeState state,
        List<MessageFault> faults,
        List<ReceivedMessage> messages,
        Optional<SyntaxReply> reply,
        Optional<SyntaxReply> replyIfDuplicate,
        List<MessageFault> faultsIfDuplicate,
        Optional<String> quarantineCause) {

    public ReceivedInterchange {
        faults = List.copyOf(faults);
        faultsIfDuplicate = List.copyOf(faultsIfDuplicate);
        messages = List.copyOf(messages);
    }
}
