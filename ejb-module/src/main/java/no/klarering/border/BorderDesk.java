package no.klarering.border;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.klarering.kernel.Text;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/**
 * What is seen and done at the border. Each call is one transaction: what it answers is durable,
 * and what follows from it elsewhere follows whatever happens to the process.
 */
public interface BorderDesk {

    /**
     * A camera has read a plate. The same observation again gets the same answer, and nothing
     * happens twice.
     */
    Answered observe(Observation seen);

    /**
     * A transport has arrived, told by hand or by message.
     *
     * @param office where, CL141
     * @param at when, as far as it is known; not later than now
     */
    Outcome arrive(Mrn transport, String office, Instant at, Hand hand);

    /** A transport leaves the customs area, registered by hand: what may enter does. */
    Outcome leave(Mrn transport, Hand hand);

    /** An officer says which of the offered transports an observation meant. */
    Outcome choose(UUID observation, Mrn transport, Hand hand);

    /** A house consignment is selected for control, let pass after it, or refused. */
    Outcome select(Mrn house, Selection selection, String reason, Hand hand);

    /** A vehicle is selected for control, or let go. */
    Outcome selectVehicle(Mrn transport, boolean isSelected, String reason, Hand hand);

    /**
     * An officer holds back what may not enter and lets the rest of a stopped transport go: it
     * leaves on green, and only what may enter enters.
     */
    Outcome letRestGo(Mrn transport, String reason, Hand hand);

    /**
     * An officer says what became of a transport that left without being let go: it is not followed
     * up any more. Nothing enters by it.
     */
    Outcome settle(Mrn transport, String reason, Hand hand);

    /** The same of an observation that no transport was found for. */
    Outcome settle(UUID observation, String reason, Hand hand);

    /**
     * Who acts.
     *
     * @param actor {@code officer:} and the user name, {@code party:} and the organisation number,
     *     or {@code driver:} and the MRN of his transport
     */
    record Hand(String actor) {}

    /**
     * The answer to an observation.
     *
     * @param at by our clock
     */
    record Answered(UUID observationId, Instant at, BorderDecision decision) {}

    /** The closed set of endings of what is done by hand. */
    sealed interface Outcome {}

    /**
     * Done.
     *
     * @param decision the light as it is now; empty when no transport bears on it
     */
    record Done(Optional<BorderDecision> decision) implements Outcome {}

    /** There is no such transport, house or observation. */
    record Unknown() implements Outcome {}

    /** Its state does not allow it. */
    record NotPossible(Text why) implements Outcome {}

    /** The decision of an outcome, when it was done. */
    static Optional<BorderDecision> decision(Outcome outcome) {
        return outcome instanceof Done done ? done.decision() : Optional.empty();
    }
}
