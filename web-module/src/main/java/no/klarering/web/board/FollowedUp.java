package no.klarering.web.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BoardSighting;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderBoard.Departed;
import no.klarering.border.Hindrance;
import no.klarering.movement.Plate;

/**
 * Somebody who has left though nothing let him go: an officer finds out where the goods are.
 *
 * @param at when that became known
 * @param reason what is known of it, as lights name it
 * @param key what tells this line from others
 */
public record FollowedUp(
        Plate plate,
        Instant at,
        String reason,
        Optional<BoardVehicle> vehicle,
        String address,
        String key) {

    /** Who left first stands first. */
    static List<FollowedUp> of(List<Departed> departed, List<BoardSighting> outWithoutIn) {
        return Stream.concat(
                        departed.stream().map(FollowedUp::of),
                        outWithoutIn.stream().map(FollowedUp::of))
                .sorted(Comparator.comparing(FollowedUp::at))
                .toList();
    }

    private static FollowedUp of(Departed departed) {
        var vehicle = departed.vehicle();
        return new FollowedUp(
                vehicle.plate(),
                departed.departure().at(),
                departed.departure().reason().name(),
                Optional.of(vehicle),
                "/console/transport?mrn=" + vehicle.mrn(),
                vehicle.mrn().text());
    }

    private static FollowedUp of(BoardSighting sighting) {
        var id = sighting.seen().observationId().toString();
        return new FollowedUp(
                sighting.seen().plate(),
                sighting.at(),
                sighting.hindrances().stream().map(Hindrance::code).findFirst().orElse(""),
                Optional.empty(),
                "/console/sighting?id=" + id,
                id);
    }

    /** Changes when anything shown of it does. */
    public String stamp() {
        return vehicle.map(v -> v.state() + "/" + v.times().changed()).orElse(reason);
    }
}
