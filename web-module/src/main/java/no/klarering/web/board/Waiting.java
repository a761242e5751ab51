package no.klarering.web.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BoardSighting;
import no.klarering.border.BoardVehicle;
import no.klarering.border.Hindrance;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.movement.Plate;

/**
 * Somebody at the desk: a lorry that was stopped, one that nobody knows, or a driver with a ticket.
 *
 * @param since the arrival, the observation, or the ticket
 */
public record Waiting(
        Plate plate,
        Instant since,
        Optional<BoardVehicle> vehicle,
        Optional<BoardSighting> sighting,
        Optional<Ticket> ticket) {

    /** Those with tickets in their order, then the others, who waits longest first. */
    static List<Waiting> of(
            List<BoardVehicle> stopped, List<BoardSighting> unknown, List<Ticket> tickets) {
        var used = new HashSet<Ticket>();
        var lines = new ArrayList<Waiting>();
        for (var vehicle : stopped) {
            var ticket =
                    tickets.stream()
                            .filter(
                                    each ->
                                            each.transport()
                                                            .filter(vehicle.mrn()::equals)
                                                            .isPresent()
                                                    || each.plate().equals(vehicle.plate()))
                            .findFirst();
            ticket.ifPresent(used::add);
            lines.add(
                    new Waiting(
                            vehicle.plate(),
                            vehicle.times().arrived().orElse(vehicle.times().changed()),
                            Optional.of(vehicle),
                            Optional.empty(),
                            ticket));
        }
        for (var sighting : unknown) {
            var ticket =
                    tickets.stream()
                            .filter(each -> each.plate().equals(sighting.seen().plate()))
                            .findFirst();
            ticket.ifPresent(used::add);
            lines.add(
                    new Waiting(
                            sighting.seen().plate(),
                            sighting.at(),
                            Optional.empty(),
                            Optional.of(sighting),
                            ticket));
        }
        var others =
                tickets.stream()
                        .filter(ticket -> !used.contains(ticket))
                        .map(
                                ticket ->
                                        new Waiting(
                                                ticket.plate(),
                                                ticket.takenAt(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of(ticket)));
        return Stream.concat(lines.stream(), others)
                .sorted(
                        Comparator.comparing((Waiting line) -> line.ticket().isEmpty())
                                .thenComparing(
                                        line ->
                                                line.ticket()
                                                        .map(Ticket::takenAt)
                                                        .orElse(line.since())))
                .toList();
    }

    public List<Hindrance> reasons() {
        return vehicle.map(BoardVehicle::light)
                .or(() -> sighting.map(BoardSighting::hindrances))
                .orElse(List.of());
    }

    /** Where the line leads. */
    public String address() {
        return vehicle.map(known -> "/console/transport?mrn=" + known.mrn())
                .or(
                        () ->
                                ticket.flatMap(Ticket::transport)
                                        .map(mrn -> "/console/transport?mrn=" + mrn))
                .or(
                        () ->
                                sighting.map(
                                        seen ->
                                                "/console/sighting?id="
                                                        + seen.seen().observationId()))
                .orElseGet(() -> TicketPage.address(ticket.orElseThrow()));
    }

    /** What tells this line from others. */
    public String key() {
        return vehicle.map(known -> known.mrn().text())
                .or(() -> sighting.map(seen -> seen.seen().observationId().toString()))
                .orElse(plate.text());
    }

    /** Changes when anything shown of it does. */
    public String stamp() {
        return ticket.map(t -> t.id() + "/" + t.calledAt().isPresent()).orElse("")
                + vehicle.map(v -> v.state() + "/" + v.times().changed()).orElse("");
    }
}
