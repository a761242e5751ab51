package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Plate;
import no.klarering.movement.TransportTree.Gap;

/**
 * What a driver sees of his own transport, and may do himself. He is known by its MRN and its plate
 * together: with one of them alone, or the wrong other, there is nothing.
 */
public interface DriverDesk {

    Optional<Journey> look(Mrn transport, Plate plate);

    /** Registers that he has arrived, where no camera sees it. */
    BorderDesk.Outcome arrive(Mrn transport, Plate plate);

    /** Registers that he leaves the customs area on green, where no camera sees it. */
    BorderDesk.Outcome leave(Mrn transport, Plate plate);

    /** A ticket for the desk, or the one that he has; empty when he may not take one now. */
    Optional<Ticket> takeTicket(Mrn transport, Plate plate, DriverLanguage language);

    /**
     * A transport as its driver sees it. Whether he or his goods are selected is not told before he
     * has arrived.
     *
     * @param vehicle what it is known by, as it was reported
     * @param office where it is expected or has arrived, CL141
     * @param missing what has to come before everything is in place, and from whom
     * @param missingMore how many more there are
     * @param reasons codes of what keeps him at the border, each once; empty on green, and before
     *     arrival
     * @param hasCameras whether cameras see arrival and departure there
     */
    record Journey(
            Mrn transport,
            String vehicle,
            String carrierName,
            String office,
            Instant estimatedArrival,
            TransportState state,
            List<Lack> missing,
            int missingMore,
            List<String> reasons,
            boolean hasCameras,
            Optional<Place> queue,
            May may) {

        public Journey {
            missing = List.copyOf(missing);
            reasons = List.copyOf(reasons);
        }

        /** Whether everything on board is reported and complete. */
        public boolean isComplete() {
            return missing.isEmpty();
        }
    }

    /**
     * Something that is missing.
     *
     * @param number of the waybill or mail bag; empty for the transport as a whole
     * @param from who has sent what is incomplete; empty for what nobody has sent: the carrier
     *     knows
     */
    record Lack(
            Gap.Kind kind,
            String number,
            List<IncompleteReason> reasons,
            Optional<Participant> from) {}

    /** A ticket and how many stand before it. */
    record Place(Ticket ticket, int before) {}

    /** What he may do now. */
    record May(boolean arrive, boolean leave, boolean takeTicket) {}
}
