package no.klarering.border.store;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.StandingTransport;
import no.klarering.border.StandingTransport.Assessed;
import no.klarering.border.StandingTransport.Particulars;
import no.klarering.border.TransportState;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import no.klarering.movement.TrafficMode;

/** Between transports at the border and their rows. */
final class TransportMapper {

    private TransportMapper() {}

    static StandingTransport transport(TransportRow row) {
        return new StandingTransport(
                new ExpectedTransport(
                        Mrn.of(row.mrn),
                        TrafficMode.valueOf(row.mode),
                        new Plate(row.plate),
                        row.office,
                        row.estimatedArrival,
                        TransportState.valueOf(row.state),
                        Optional.ofNullable(row.arrivedAt),
                        Optional.ofNullable(row.enteredAt),
                        row.selected,
                        StandingText.gaps(row.gaps),
                        StandingText.houses(row.houses)),
                new Particulars(
                        row.identificationNumber,
                        row.typeOfIdentification,
                        row.country,
                        row.carrierName,
                        row.operatorName,
                        row.scheduledArrival,
                        Optional.ofNullable(row.selectedWhy)),
                StandingText.hindrances(row.hindrances),
                new Assessed(
                        row.assessedAt,
                        Duration.of(row.assessmentCost, ChronoUnit.MICROS),
                        StandingText.masters(row.masters),
                        row.directHouses,
                        row.housesExpected));
    }

    static void show(StandingTransport transport, TransportRow row) {
        var expected = transport.expected();
        row.mrn = expected.mrn().text();
        row.mode = expected.mode().name();
        row.plate = expected.plate().text();
        row.plateBeginning = expected.plate().beginning();
        row.plateEnding = expected.plate().ending();
        row.office = expected.office();
        row.estimatedArrival = expected.estimatedArrival();
        row.state = expected.state().name();
        row.active = expected.state().isActive();
        row.arrivedAt = expected.arrivedAt().orElse(null);
        row.enteredAt = expected.enteredAt().orElse(null);
        row.selected = expected.isSelected();
        row.gaps = StandingText.ofGaps(expected.gaps());
        row.houses = StandingText.ofHouses(expected.houses());
        row.hindrances = StandingText.ofHindrances(transport.light());
        row.green = transport.light().isEmpty();
        row.housesReady = transport.housesReady();
        show(transport.particulars(), row);
        row.masters = StandingText.ofMasters(transport.assessed().masters());
        row.directHouses = transport.assessed().directHouses();
        row.mastersExpected = transport.assessed().masters().size();
        row.housesExpected = transport.assessed().housesExpected();
        row.assessedAt = transport.assessed().at();
        row.assessmentCost = transport.assessed().cost().toNanos() / 1_000;
    }

    private static void show(Particulars shown, TransportRow row) {
        row.identificationNumber = shown.identificationNumber();
        row.typeOfIdentification = shown.typeOfIdentification();
        row.country = shown.country();
        row.carrierName = shown.carrierName();
        row.operatorName = shown.operatorName();
        row.scheduledArrival = shown.scheduledArrival();
        row.selectedWhy = shown.selectedWhy().orElse(null);
    }
}
