package no.klarering.border;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.border.BorderDecision.HouseRouting;
import no.klarering.movement.Mrn;

/**
 * A transport as the border has it ready: what it is, and everything on board as it was last
 * assessed.
 *
 * @param light what keeps it from driving on, or would if it came now; empty at green
 */
public record StandingTransport(
        ExpectedTransport expected,
        Particulars particulars,
        List<Hindrance> light,
        Assessed assessed) {

    public StandingTransport {
        light = List.copyOf(light);
    }

    /**
     * What is shown of it.
     *
     * @param identificationNumber as it was reported
     * @param typeOfIdentification CL750
     * @param country of the means, ISO 3166-1 alpha-2
     * @param selectedWhy why the vehicle itself is selected
     */
    public record Particulars(
            String identificationNumber,
            String typeOfIdentification,
            String country,
            String carrierName,
            String operatorName,
            Instant scheduledArrival,
            Optional<String> selectedWhy) {}

    /**
     * When it was looked at last.
     *
     * @param cost how long that took
     * @param masters that it names or that hang on it, in the order of the message
     * @param directHouses how many of the houses, at the end of them, hang on the transport itself
     * @param housesExpected houses on board as far as they are known, received or not
     */
    public record Assessed(
            Instant at,
            Duration cost,
            List<MasterStanding> masters,
            int directHouses,
            int housesExpected) {

        public Assessed {
            masters = List.copyOf(masters);
        }

        private boolean foundTheSame(Assessed before) {
            return masters.equals(before.masters)
                    && directHouses == before.directHouses
                    && housesExpected == before.housesExpected;
        }
    }

    /** Whether all is as it was before, but for when that was found and how long it took. */
    public boolean isAs(StandingTransport before) {
        return expected.equals(before.expected)
                && particulars.equals(before.particulars)
                && light.equals(before.light)
                && assessed.foundTheSame(before.assessed);
    }

    /** Houses that hang on the transport itself, as far as they were received. */
    public List<HouseStanding> directHouses() {
        var houses = expected.houses();
        return houses.subList(
                houses.size() - Math.min(houses.size(), assessed.directHouses()), houses.size());
    }

    public Mrn mrn() {
        return expected.mrn();
    }

    public TransportState state() {
        return expected.state();
    }

    /** Houses on board that may enter now. */
    public int housesReady() {
        return (int)
                expected.houses().stream()
                        .filter(house -> house.isAssessed() && house.reasons().isEmpty())
                        .filter(house -> house.heldLanes().isEmpty())
                        .count();
    }

    /** The same after a decision: its states gone through, its houses told. */
    public StandingTransport after(BorderDecision decision, String office, Instant at) {
        var state = expected.state();
        for (var next : decision.becomes()) {
            if (!state.mayBecome(next)) {
                throw new IllegalStateException(mrn() + " is " + state + ", not " + next);
            }
            state = next;
        }
        var arrives = decision.becomes().contains(TransportState.ARRIVED);
        var enters = decision.becomes().contains(TransportState.ENTERED);
        var told =
                decision.routing().stream()
                        .collect(Collectors.toMap(HouseRouting::house, HouseRouting::routing));
        return new StandingTransport(
                new ExpectedTransport(
                        mrn(),
                        expected.mode(),
                        expected.plate(),
                        arrives ? office : expected.office(),
                        expected.estimatedArrival(),
                        state,
                        arrives ? Optional.of(at) : expected.arrivedAt(),
                        enters ? Optional.of(at) : expected.enteredAt(),
                        expected.isSelected(),
                        expected.gaps(),
                        told.isEmpty()
                                ? expected.houses()
                                : expected.houses().stream()
                                        .map(
                                                house ->
                                                        Optional.ofNullable(told.get(house.mrn()))
                                                                .map(house::told)
                                                                .orElse(house))
                                        .toList()),
                particulars,
                decision.hindrances(),
                assessed);
    }

    /** The same in a state without a crossing: assessed, or cancelled. */
    public StandingTransport in(TransportState state) {
        return with(
                new ExpectedTransport(
                        mrn(),
                        expected.mode(),
                        expected.plate(),
                        expected.office(),
                        expected.estimatedArrival(),
                        state,
                        expected.arrivedAt(),
                        expected.enteredAt(),
                        expected.isSelected(),
                        expected.gaps(),
                        expected.houses()),
                particulars);
    }

    /** The same with the vehicle selected or let go. */
    public StandingTransport selected(boolean isSelected, String why) {
        return with(
                new ExpectedTransport(
                        mrn(),
                        expected.mode(),
                        expected.plate(),
                        expected.office(),
                        expected.estimatedArrival(),
                        expected.state(),
                        expected.arrivedAt(),
                        expected.enteredAt(),
                        isSelected,
                        expected.gaps(),
                        expected.houses()),
                new Particulars(
                        particulars.identificationNumber(),
                        particulars.typeOfIdentification(),
                        particulars.country(),
                        particulars.carrierName(),
                        particulars.operatorName(),
                        particulars.scheduledArrival(),
                        isSelected ? Optional.of(why) : Optional.empty()));
    }

    private StandingTransport with(ExpectedTransport changed, Particulars shown) {
        return new StandingTransport(changed, shown, Border.outlook(changed), assessed);
    }

    /** Whether all goods have passed to their procedures, none of them held or to be controlled. */
    public boolean isEnteredWhole() {
        return expected.state() == TransportState.ENTERED
                && expected.gaps().isEmpty()
                && expected.houses().stream()
                        .allMatch(house -> house.told().equals(Optional.of(Routing.TO_ENTRY)));
    }
}
