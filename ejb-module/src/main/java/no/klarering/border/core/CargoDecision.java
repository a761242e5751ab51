package no.klarering.border.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BorderDecision.HouseRouting;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.HouseStanding;
import no.klarering.border.Routing;
import no.klarering.movement.Mrn;

/** What becomes of everything on board. */
final class CargoDecision {

    private CargoDecision() {}

    /** Houses that may enter; none of a vehicle that is selected itself. */
    private static Stream<HouseStanding> mayEnter(ExpectedTransport transport) {
        return transport.houses().stream()
                .filter(house -> !transport.isSelected())
                .filter(
                        house ->
                                HouseDecision.routing(house).equals(Optional.of(Routing.TO_ENTRY)));
    }

    static List<Mrn> enterable(ExpectedTransport transport) {
        return mayEnter(transport).map(HouseStanding::mrn).toList();
    }

    /** Where each enters by itself, those that were told so before have entered. */
    static List<Mrn> newlyEnterable(ExpectedTransport transport) {
        return mayEnter(transport)
                .filter(house -> !house.told().equals(Optional.of(Routing.TO_ENTRY)))
                .map(HouseStanding::mrn)
                .toList();
    }

    /** Signals that differ from the last ones. */
    static List<HouseRouting> routing(ExpectedTransport transport) {
        return transport.houses().stream()
                .flatMap(
                        house ->
                                HouseDecision.routing(house)
                                        .filter(now -> !house.told().equals(Optional.of(now)))
                                        .map(now -> new HouseRouting(house.mrn(), now))
                                        .stream())
                .toList();
    }
}
