package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.border.Sightings.Settled;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/**
 * What a camera saw and was answered, as one line of the board.
 *
 * @param at when it was answered
 * @param transport the one that was meant, as far as that was certain
 * @param offers transports that an officer may choose from
 * @param chosen what an officer took it for afterwards
 * @param chosenBy that officer
 * @param settled what an officer said when there was nothing to choose
 * @param isToSettle an officer has to say what became of it
 */
public record BoardSighting(
        Observation seen,
        Instant at,
        Signal signal,
        Optional<Mrn> transport,
        List<Hindrance> hindrances,
        List<Mrn> offers,
        Optional<Mrn> chosen,
        Optional<String> chosenBy,
        Optional<Settled> settled,
        boolean isToSettle) {

    public BoardSighting {
        hindrances = List.copyOf(hindrances);
        offers = List.copyOf(offers);
    }

    /** Nobody knows yet which transport it was, or that it was none. */
    public boolean isOpen() {
        return transport.isEmpty() && chosen.isEmpty() && settled.isEmpty();
    }

    /** The transport that it was, by itself or by choice. */
    public Optional<Mrn> known() {
        return transport.or(() -> chosen);
    }
}
