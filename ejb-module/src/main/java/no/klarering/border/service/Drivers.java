package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import no.klarering.border.BorderDesk;
import no.klarering.border.DriverDesk;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.QueueTickets;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.border.StandingTransport;
import no.klarering.kernel.Text;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;

/** Drivers with the MRN and the plate of their transport in hand. */
@Stateless
public class Drivers implements DriverDesk {

    private static final Text BY_OTHERS =
            new Text(
                    "Dette kan ikke registreres her nå.",
                    "This cannot be registered here at present.");

    private final ExpectedTransports transports;
    private final Journeys journeys;
    private final BorderDesk desk;
    private final QueueTickets tickets;
    private final Clock clock;

    public Drivers() {
        this(null, null, null, null, null);
    }

    @Inject
    public Drivers(
            ExpectedTransports transports,
            Journeys journeys,
            BorderDesk desk,
            QueueTickets tickets,
            Clock clock) {
        this.transports = transports;
        this.journeys = journeys;
        this.desk = desk;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Override
    public Optional<Journey> look(Mrn transport, Plate plate) {
        return own(transport, plate).map(found -> journeys.of(found, clock.instant()));
    }

    private Optional<StandingTransport> own(Mrn transport, Plate plate) {
        return transports.find(transport).filter(found -> found.expected().plate().equals(plate));
    }

    @Override
    public BorderDesk.Outcome arrive(Mrn transport, Plate plate) {
        return look(transport, plate)
                .map(
                        journey ->
                                journey.may().arrive()
                                        ? desk.arrive(
                                                transport,
                                                journey.office(),
                                                clock.instant(),
                                                hand(transport))
                                        : new BorderDesk.NotPossible(BY_OTHERS))
                .orElseGet(BorderDesk.Unknown::new);
    }

    @Override
    public BorderDesk.Outcome leave(Mrn transport, Plate plate) {
        return look(transport, plate)
                .map(
                        journey ->
                                journey.may().leave()
                                        ? desk.leave(transport, hand(transport))
                                        : new BorderDesk.NotPossible(BY_OTHERS))
                .orElseGet(BorderDesk.Unknown::new);
    }

    private static BorderDesk.Hand hand(Mrn transport) {
        return new BorderDesk.Hand("driver:" + transport);
    }

    @Override
    public Optional<Ticket> takeTicket(Mrn transport, Plate plate, DriverLanguage language) {
        return look(transport, plate)
                .filter(journey -> journey.may().takeTicket() || journey.queue().isPresent())
                .map(
                        journey ->
                                tickets.take(
                                        journey.office(), plate, Optional.of(transport), language));
    }
}
