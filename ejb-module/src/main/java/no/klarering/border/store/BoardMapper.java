package no.klarering.border.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BoardSighting;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BoardVehicle.Load;
import no.klarering.border.BoardVehicle.Times;
import no.klarering.border.Signal;
import no.klarering.border.TransportState;
import no.klarering.movement.Camera;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;
import no.klarering.movement.Plate;

/** Lines of the board; what is on board of a lorry is not read for its line. */
final class BoardMapper {

    static final String COLUMNS =
            "select t.mrn, t.plate, t.country, t.carrierName, t.office, t.state,"
                    + " t.estimatedArrival, t.arrivedAt, t.enteredAt, t.changedAt,"
                    + " t.mastersExpected, t.housesExpected, t.housesReady, t.hindrances";

    private BoardMapper() {}

    static BoardVehicle vehicle(Object[] row) {
        return new BoardVehicle(
                Mrn.of((String) row[0]),
                new Plate((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                TransportState.valueOf((String) row[5]),
                new Times(
                        (Instant) row[6],
                        Optional.ofNullable((Instant) row[7]),
                        Optional.ofNullable((Instant) row[8]),
                        (Instant) row[9]),
                new Load((Integer) row[10], (Integer) row[11], (Integer) row[12]),
                StandingText.hindrances((String) row[13]));
    }

    static BoardSighting sighting(ObservationRow row) {
        return new BoardSighting(
                new Observation(
                        UUID.fromString(row.observationId),
                        row.office,
                        Camera.valueOf(row.camera),
                        row.plate,
                        Optional.ofNullable(row.country),
                        row.observedAt),
                row.receivedAt,
                Signal.valueOf(row.signal),
                Optional.ofNullable(row.transport).map(Mrn::of),
                StandingText.hindrances(row.hindrances),
                StandingText.mrns(row.offers),
                Optional.ofNullable(row.chosen).map(Mrn::of),
                Optional.ofNullable(row.chosenBy),
                row.settled(),
                JpaSightings.sighting(row).isToSettle());
    }
}
