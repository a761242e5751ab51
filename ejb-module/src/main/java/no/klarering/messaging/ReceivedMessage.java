package no.klarering.messaging;

import java.util.List;
import java.util.Optional;

/**
 * One message of an interchange.
 *
 * @param reference UNH 0062
 * @param declarationId UNH 0068 as sent
 * @param state {@code RECEIVED}, {@code SYNTAX_REJECTED}, {@code FAILED}, later the state of the
 *     declaration version
 */
public record ReceivedMessage(
        String reference,
        Optional<String> declarationId,
        String state,
        List<MessageFault> faults,
        List<MessageFault> warnings) {

    public static final String RECEIVED = "RECEIVED";
    public static final String SYNTAX_REJECTED = "SYNTAX_REJECTED";

    /** A report on the syntax of one of our replies: kept, nothing follows from it. */
    public static final String NOTED = "NOTED";

    /** Given up after three tries; kept as a dead letter. */
    public static final String FAILED = "FAILED";

    public ReceivedMessage {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }
}
