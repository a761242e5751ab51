package no.klarering.messaging;

import java.util.List;
import no.klarering.kernel.MessageKey;

/**
 * What became of one message.
 *
 * @param state the state of the declaration version that it brought
 */
public record MessageOutcome(
        MessageKey key, String state, List<MessageFault> faults, List<MessageFault> warnings) {

    public MessageOutcome {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }
}
