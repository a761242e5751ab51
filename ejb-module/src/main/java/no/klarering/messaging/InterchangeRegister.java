package no.klarering.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;

/** What was received, for ever: interchanges, their messages, their bytes. */
public interface InterchangeRegister {

    /**
     * Registers an interchange with its messages and the CONTRL owed, in one transaction; a
     * redelivery is recognised by the id.
     */
    default Registration register(ReceivedInterchange interchange) {
        return register(List.of(interchange)).get(0);
    }

    /**
     * Registers several in their order, all in one transaction.
     *
     * @return what was found of each
     */
    List<Registration> register(List<ReceivedInterchange> interchanges);

    /** Puts outcomes on messages, in the caller's transaction. */
    void settle(List<MessageOutcome> outcomes);

    /** The message's declaration came to another state later, in the caller's transaction. */
    void moved(MessageKey key, String state);

    /** Something was found of the message later, in the caller's transaction. */
    void warned(MessageKey key, MessageFault warning);

    Optional<InterchangeView> find(String id);

    Optional<byte[]> content(String id);

    /** Newest first. */
    List<InterchangeView> recent(
            Optional<InterchangeState> state, Optional<Nodi> sender, int offset, int size);

    /**
     * By our id, by the sender's control reference, or by a declaration id of one of its messages.
     */
    List<InterchangeView> search(String words, int size);

    /** What registering found. */
    enum Registration {
        /** New: its messages are to be handed on. */
        NEW,
        /** The same broker message again: hand its messages on again, nothing else. */
        REPEAT,
        /** Sender and reference were used before: nothing is processed. */
        DUPLICATE
    }

    /**
     * An interchange as shown.
     *
     * @param faults why it was refused as a whole, for state REJECTED
     */
    record InterchangeView(
            String id,
            Channel channel,
            Optional<Nodi> sender,
            Optional<String> organisation,
            Optional<String> controlReference,
            Instant receivedAt,
            InterchangeState state,
            boolean test,
            long size,
            Optional<String> quarantineCause,
            List<MessageFault> faults,
            List<ReceivedMessage> messages) {

        public InterchangeView {
            faults = List.copyOf(faults);
            messages = List.copyOf(messages);
        }
    }
}
