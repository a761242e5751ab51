package no.klarering.border;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree.MasterBranch;

/**
 * A master consignment as the border sees it: the sums of its houses, and the worst of them.
 *
 * @param number of its waybill, to be shown
 * @param mrn empty while it has not been received
 * @param weight kilograms, of the master as reported
 * @param houses received below it
 * @param ready those of them that keep nobody from driving on
 * @param state of the worst of them
 */
public record MasterStanding(
        String number,
        Optional<Mrn> mrn,
        BigDecimal weight,
        int houses,
        int ready,
        AboardState state) {

    /**
     * @param assessed houses as the border knows them
     */
    public static MasterStanding of(MasterBranch master, Map<Mrn, HouseStanding> assessed) {
        var states =
                master.houses().stream()
                        .map(house -> AboardState.of(house, house.mrn().map(assessed::get)))
                        .toList();
        return new MasterStanding(
                master.document().documentNumber(),
                master.mrn(),
                master.weight(),
                states.size(),
                (int) states.stream().filter(state -> !state.stops()).count(),
                worst(master, states));
    }

    private static AboardState worst(MasterBranch master, Collection<AboardState> states) {
        if (!master.isReceived()) {
            return AboardState.MISSING;
        }
        var lacksHouses = states.isEmpty() || !master.emptyReceptacles().isEmpty();
        return Stream.concat(
                        states.stream(),
                        Stream.of(lacksHouses ? AboardState.INCOMPLETE : AboardState.READY))
                .min(AboardState::compareTo)
                .orElseThrow();
    }
}
