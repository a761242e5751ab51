package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import no.klarering.border.EntryRegister;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.StandingTransport;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;

/** Says to those behind a transport whether its goods have entered. */
@Stateless
public class Entries implements EntryRegister {

    private final ExpectedTransports transports;
    private final Movements movements;

    public Entries() {
        this(null, null);
    }

    @Inject
    public Entries(ExpectedTransports transports, Movements movements) {
        this.transports = transports;
        this.movements = movements;
    }

    @Override
    public Optional<EntryStatus> find(Mrn transport, Participant reader) {
        return movements
                .find(transport)
                .filter(message -> message.mayBeReadBy(reader))
                .flatMap(message -> transports.find(transport))
                .map(Entries::status);
    }

    private static EntryStatus status(StandingTransport transport) {
        return new EntryStatus(
                transport.mrn(),
                transport.isEnteredWhole(),
                transport.expected().office(),
                transport.expected().enteredAt());
    }
}
