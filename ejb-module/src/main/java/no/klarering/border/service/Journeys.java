package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.border.DriverDesk.Journey;
import no.klarering.border.DriverDesk.Lack;
import no.klarering.border.DriverDesk.May;
import no.klarering.border.DriverDesk.Place;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.Hindrance;
import no.klarering.border.HouseStanding;
import no.klarering.border.QueueTickets;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.border.StandingTransport;
import no.klarering.border.TransportState;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportTree.Gap;

/** Makes of a transport what its driver is shown. */
@ApplicationScoped
public class Journeys {

    private static final int MOST_MISSING = 10;
    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofHours(12);

    private final Movements movements;
    private final QueueTickets tickets;
    private final CameraOffices cameras;

    public Journeys() {
        this(null, null, null);
    }

    @Inject
    public Journeys(Movements movements, QueueTickets tickets, CameraOffices cameras) {
        this.movements = movements;
        this.tickets = tickets;
        this.cameras = cameras;
    }

    Journey of(StandingTransport transport, Instant now) {
        var expected = transport.expected();
        var gaps = expected.state() == TransportState.ENTERED ? List.<Gap>of() : expected.gaps();
        var queue = tickets.of(transport.mrn()).map(this::place);
        var hasCameras = cameras.has(expected.office());
        return new Journey(
                transport.mrn(),
                transport.particulars().identificationNumber(),
                transport.particulars().carrierName(),
                expected.office(),
                expected.estimatedArrival(),
                expected.state(),
                missing(gaps, expected.houses()),
                Math.max(0, gaps.size() - MOST_MISSING),
                reasons(transport),
                hasCameras,
                queue,
                may(expected, hasCameras, queue.isEmpty(), now));
    }

    private Place place(Ticket ticket) {
        var before =
                tickets.waiting(ticket.office()).stream()
                        .filter(each -> each.calledAt().isEmpty())
                        .takeWhile(each -> each.id() != ticket.id())
                        .count();
        return new Place(ticket, ticket.calledAt().isPresent() ? 0 : (int) before);
    }

    private List<Lack> missing(List<Gap> gaps, List<HouseStanding> houses) {
        var shown = gaps.stream().limit(MOST_MISSING).toList();
        var numbers = shown.stream().map(Gap::number).collect(Collectors.toSet());
        var byNumber =
                houses.stream()
                        .filter(house -> numbers.contains(house.number()))
                        .filter(house -> !house.reasons().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        HouseStanding::number,
                                        HouseStanding::mrn,
                                        (first, another) -> first));
        return shown.stream()
                .map(gap -> new Lack(gap.kind(), gap.number(), gap.reasons(), from(gap, byNumber)))
                .toList();
    }

    private Optional<Participant> from(Gap gap, Map<String, Mrn> houses) {
        return Optional.of(gap)
                .filter(each -> each.kind() == Gap.Kind.HOUSE_INCOMPLETE)
                .map(each -> houses.get(each.number()))
                .flatMap(movements::find)
                .map(KeptMovement::organisation);
    }

    /** Before arrival nobody learns whether he is selected. */
    private static List<String> reasons(StandingTransport transport) {
        var isTold = transport.state().isAtBorder() || transport.state() == TransportState.DENIED;
        return isTold
                ? transport.light().stream().map(Hindrance::code).distinct().toList()
                : List.of();
    }

    private static May may(
            ExpectedTransport expected, boolean hasCameras, boolean hasNoTicket, Instant now) {
        var state = expected.state();
        var isByRoad = expected.mode() == TrafficMode.ROAD;
        var isNear =
                now.isAfter(expected.estimatedArrival().minus(EARLY))
                        && now.isBefore(expected.estimatedArrival().plus(LATE));
        var isBefore = state.isActive() && !state.isAtBorder();
        return new May(
                isByRoad && isBefore && isNear && !hasCameras,
                isByRoad && state == TransportState.GO && !hasCameras,
                isByRoad && hasNoTicket && (state.isAtBorder() || isBefore && isNear));
    }
}
