package no.klarering.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.klarering.border.BorderDecision.HouseRouting;
import no.klarering.border.Routing.Location;
import no.klarering.movement.Camera;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;
import no.klarering.movement.Plate;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportTree.Gap;
import no.klarering.testing.MovementTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BorderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String SVINESUND = "NO371001";
    private static final String OERJE = "NO372001";
    private static final Mrn LORRY = Mrn.issued(2026, 1);
    private static final Mrn OTHER = Mrn.issued(2026, 2);
    private static final Mrn HOUSE = Mrn.issued(2026, 11);
    private static final Mrn SECOND = Mrn.issued(2026, 12);

    @Test
    void showsGreenWhenAllOnBoardMayEnter() {
        var lorry = lorry().with(house(HOUSE), house(SECOND));

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.signal()).isEqualTo(Signal.GREEN);
        assertThat(decision.transport()).contains(LORRY);
        assertThat(decision.becomes())
                .containsExactly(
                        TransportState.ARRIVED, TransportState.PRESENTED, TransportState.GO);
        assertThat(decision.routing())
                .containsExactly(
                        new HouseRouting(HOUSE, Routing.TO_ENTRY),
                        new HouseRouting(SECOND, Routing.TO_ENTRY));
        assertThat(decision.released()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PHYSICAL_CONTROL, SELECTED_FOR_CONTROL, TO_CONTROL",
        "DOCUMENT_CONTROL, SELECTED_FOR_DOCUMENTS, ENTRY_PENDING",
        "DENIED, ENTRY_DENIED, ENTRY_DENIED"
    })
    void oneSelectedHouseStopsTheLorryAndIsToldWhy(
            Selection selection, String reason, Routing.Code routing) {
        var lorry = lorry().with(house(HOUSE), selected(SECOND, selection));

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.signal()).isEqualTo(Signal.RED);
        assertThat(decision.hindrances()).containsExactly(new Hindrance(reason, "H-" + SECOND));
        assertThat(decision.becomes()).endsWith(TransportState.STOP);
        assertThat(decision.routing())
                .extracting(each -> each.routing().routing())
                .containsExactly(Routing.Code.TO_ENTRY, routing);
    }

    @Test
    void aControlWhereTheGoodsAreUnloadedStopsNobodyAndReleasesNothing() {
        var lorry = lorry().with(house(HOUSE), selected(SECOND, Selection.CONTROL_AFTER_ENTRY));

        var in = Border.observe(seen(Camera.IN, NOW), facts(lorry));
        var out = Border.leave(lorry.in(TransportState.GO).build());

        assertThat(in.signal()).isEqualTo(Signal.GREEN);
        assertThat(in.routing())
                .contains(new HouseRouting(SECOND, Routing.toControl(Location.AFTER_ENTRY)));
        assertThat(out.released()).containsExactly(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void aHouseThatLacksSomethingStopsTheLorry(IncompleteReason reason) {
        var lorry = lorry().with(house(HOUSE), lacking(SECOND, reason));

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.reasons()).containsExactly(reason.name());
        assertThat(decision.routing())
                .contains(new HouseRouting(SECOND, Routing.pending(Location.ON_ENTRY)));
    }

    @ParameterizedTest
    @CsvSource({
        "MANUAL, ENTRY_PENDING",
        "DOCUMENT_CONTROL, ENTRY_PENDING",
        "CREDIT_STOP, ENTRY_PENDING",
        "GOODS_CONTROL, TO_CONTROL"
    })
    void aHeldDeclarationStopsTheLorryWithItsLane(String lane, Routing.Code routing) {
        var lorry = lorry().with(held(HOUSE, lane));

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.signal()).isEqualTo(Signal.RED);
        assertThat(decision.reasons()).containsExactly(lane);
        assertThat(decision.routing())
                .extracting(each -> each.routing().routing())
                .containsExactly(routing);
        assertThat(MovementTexts.has(lane)).isTrue();
    }

    @Test
    void whatIsNotDecidedYetIsRedAndGetsNoSignal() {
        var lorry = lorry().with(house(HOUSE), undecided(SECOND));

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.reasons()).containsExactly("DECISION_NOT_READY");
        assertThat(decision.routing()).extracting(HouseRouting::house).containsExactly(HOUSE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOUSE_INCOMPLETE")
    void whateverIsMissingOnTheTransportIsRed(Gap.Kind gap) {
        var lorry = lorry().with(house(HOUSE)).lacking(new Gap(gap, "M-1", List.of()));

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.hindrances()).containsExactly(new Hindrance(gap.name(), "M-1"));
        assertThat(MovementTexts.has(gap.name())).isTrue();
    }

    @Test
    void aSelectedVehicleAndAnEmptyOneAreRed() {
        var selected = Border.arrive(lorry().with(house(HOUSE)).selected().build());
        var empty = Border.arrive(lorry().with().build());

        assertThat(selected.reasons()).containsExactly("TRANSPORT_SELECTED");
        assertThat(empty.reasons()).containsExactly("NO_CONSIGNMENTS");
    }

    @Test
    void anUnknownPlateIsRedAndMeansNobody() {
        var decision = Border.observe(seen(Camera.IN, NOW), facts());

        assertThat(decision)
                .isEqualTo(
                        BorderDecision.red(
                                Optional.empty(), Hindrance.of(BorderReason.UNKNOWN_PLATE)));
    }

    @Test
    void aPlateReadWithOneWrongCharacterIsOfferedAndNeverTaken() {
        var facts = new FactsFixture().near(OTHER).build();

        var decision = Border.observe(seen(Camera.IN, NOW), facts);

        assertThat(decision.reasons()).containsExactly("UNKNOWN_PLATE", "PLATE_MAY_BE_MISREAD");
        assertThat(decision.offers()).containsExactly(OTHER);
        assertThat(decision.transport()).isEmpty();
        assertThat(decision.becomes()).isEmpty();
        assertThat(decision.released()).isEmpty();
    }

    @Test
    void thePlateOfATrailerIsNotThatOfItsTractor() {
        var decision =
                Border.observe(seen(Camera.IN, NOW), new FactsFixture().trailer(OTHER).build());

        assertThat(decision.reasons()).containsExactly("TRAILER_PLATE");
        assertThat(decision.offers()).containsExactly(OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "PT12H, GREEN, ''",
        "PT12H0.001S, RED, OUTSIDE_TIME_WINDOW",
        "-PT12H, GREEN, ''",
        "-PT12H0.001S, RED, OUTSIDE_TIME_WINDOW"
    })
    void meansTheTransportWithinTwelveHours(Duration off, Signal signal, String reason) {
        var lorry = lorry().with(house(HOUSE)).estimated(NOW.plus(off));

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.signal()).isEqualTo(signal);
        assertThat(String.join(" ", decision.reasons())).isEqualTo(reason);
    }

    @Test
    void aTransportOfAnotherOfficeIsOfferedOnly() {
        var lorry = lorry().with(house(HOUSE)).at(OERJE);

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.reasons()).containsExactly("OTHER_OFFICE");
        assertThat(decision.transport()).isEmpty();
        assertThat(decision.offers()).containsExactly(LORRY);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, true, GREEN, 1",
        "PT2H, false, RED, 0",
        "PT2H0.001S, false, GREEN, 1",
        "-PT1H, true, GREEN, 1"
    })
    void twoTransportsOfAPlateMeanNeitherUnlessBothAreComplete(
            Duration apart, boolean complete, Signal signal, int meant) {
        var first = lorry().with(house(HOUSE)).estimated(NOW.plusSeconds(60));
        var second = other().with(house(SECOND)).estimated(NOW.plusSeconds(60).plus(apart));
        if (!complete) {
            second = second.lacking(new Gap(Gap.Kind.MASTER_NOT_RECEIVED, "M-1", List.of()));
        }

        var decision = Border.observe(seen(Camera.IN, NOW), facts(second, first));

        assertThat(decision.signal()).isEqualTo(signal);
        assertThat(decision.transport().filter(LORRY::equals).stream().count()).isEqualTo(meant);
        if (signal == Signal.RED) {
            assertThat(decision.reasons()).containsExactly("AMBIGUOUS_TRANSPORT");
            assertThat(decision.offers()).containsExactlyInAnyOrder(LORRY, OTHER);
            assertThat(decision.becomes()).isEmpty();
        }
    }

    @Test
    void aSecondReadingOfAnArrivalChangesNothing() {
        var lorry = lorry().with(told(HOUSE, Routing.TO_ENTRY)).in(TransportState.GO).arrived(NOW);

        var decision = Border.observe(seen(Camera.IN, NOW.plusSeconds(5)), facts(lorry));

        assertThat(decision.signal()).isEqualTo(Signal.GREEN);
        assertThat(decision.becomes()).isEmpty();
        assertThat(decision.routing()).isEmpty();
    }

    @Test
    void leavingOnGreenReleasesWhatIsOnBoard() {
        var lorry =
                lorry().with(told(HOUSE, Routing.TO_ENTRY), told(SECOND, Routing.TO_ENTRY))
                        .in(TransportState.GO)
                        .arrived(NOW.minusSeconds(300));

        var decision = Border.observe(seen(Camera.OUT, NOW), facts(lorry));

        assertThat(decision.signal()).isEqualTo(Signal.GREEN);
        assertThat(decision.becomes()).containsExactly(TransportState.ENTERED);
        assertThat(decision.released()).containsExactly(HOUSE, SECOND);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRIVED", "PRESENTED", "STOP"})
    void leavingOnRedReleasesNothing(TransportState state) {
        var lorry = lorry().with(house(HOUSE)).in(state).arrived(NOW.minusSeconds(300));

        var decision = Border.observe(seen(Camera.OUT, NOW), facts(lorry));

        assertThat(decision.reasons()).containsExactly("LEFT_ON_RED");
        assertThat(decision.transport()).contains(LORRY);
        assertThat(decision.becomes()).isEmpty();
        assertThat(decision.released()).isEmpty();
    }

    @Test
    void whatIsStoppedAfterGreenIsNotReleased() {
        var lorry =
                lorry().with(house(HOUSE), selected(SECOND, Selection.PHYSICAL_CONTROL))
                        .in(TransportState.GO)
                        .arrived(NOW.minusSeconds(300));

        var decision = Border.observe(seen(Camera.OUT, NOW), facts(lorry));

        assertThat(decision.reasons())
                .containsExactly("STOPPED_AFTER_GREEN", "SELECTED_FOR_CONTROL");
        assertThat(decision.becomes()).containsExactly(TransportState.STOP);
        assertThat(decision.released()).isEmpty();
    }

    @Test
    void whatAnOfficerLetGoIsReleasedAndTheRestIsNot() {
        var lorry =
                lorry().with(house(HOUSE), selected(SECOND, Selection.DENIED))
                        .in(TransportState.PARTLY_HELD)
                        .arrived(NOW.minusSeconds(300));

        var decision = Border.observe(seen(Camera.OUT, NOW), facts(lorry));

        assertThat(decision.signal()).isEqualTo(Signal.GREEN);
        assertThat(decision.released()).containsExactly(HOUSE);
    }

    @Test
    void leavingWithoutArrivalReleasesNothingAndALateArrivalNeither() {
        var lorry = lorry().with(house(HOUSE));
        var out = seen(Camera.OUT, NOW);

        var first = Border.observe(out, facts(lorry));
        var late =
                Border.observe(
                        seen(Camera.IN, NOW.minusSeconds(240)),
                        new FactsFixture(lorry).seenLeaving().build());

        assertThat(first.reasons()).containsExactly("OUT_WITHOUT_IN");
        assertThat(first.transport()).contains(LORRY);
        assertThat(first.released()).isEmpty();
        assertThat(late.signal()).isEqualTo(Signal.RED);
        assertThat(late.reasons()).containsExactly("OUT_BEFORE_IN");
        assertThat(late.becomes()).endsWith(TransportState.STOP);
        assertThat(late.released()).isEmpty();
    }

    @Test
    void aDepartureFromBeforeTheArrivalIsNotThatOfThisJourney() {
        var lorry = lorry().with(house(HOUSE)).in(TransportState.GO).arrived(NOW);

        var decision = Border.observe(seen(Camera.OUT, NOW.minusSeconds(600)), facts(lorry));

        assertThat(decision.reasons()).containsExactly("OUT_WITHOUT_IN");
        assertThat(decision.released()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT12H, GREEN", "PT12H0.001S, RED"})
    void aTransportThatWasNeverSeenLeavingIsNotReleasedByALaterJourney(
            Duration stay, Signal signal) {
        var lorry = lorry().with(house(HOUSE)).in(TransportState.GO).arrived(NOW.minus(stay));

        var decision = Border.observe(seen(Camera.OUT, NOW), facts(lorry));

        assertThat(decision.signal()).isEqualTo(signal);
        assertThat(decision.released().isEmpty()).isEqualTo(signal == Signal.RED);
    }

    @ParameterizedTest
    @CsvSource({"PT30M, GREEN", "PT30M1S, RED"})
    void aSecondReadingOfADepartureReleasesNothingAgain(Duration later, Signal signal) {
        var lorry =
                lorry().with(told(HOUSE, Routing.TO_ENTRY))
                        .in(TransportState.ENTERED)
                        .arrived(NOW.minusSeconds(300))
                        .entered(NOW);
        var again = seen(Camera.OUT, NOW.plus(later));

        var decision =
                Border.observe(again, new FactsFixture(lorry).now(again.observedAt()).build());

        assertThat(decision.signal()).isEqualTo(signal);
        assertThat(decision.released()).isEmpty();
        assertThat(decision.becomes()).isEmpty();
    }

    @Test
    void whoHasPassedAlreadyDoesNotPassAgain() {
        var lorry = lorry().with(house(HOUSE)).in(TransportState.ENTERED).arrived(NOW).entered(NOW);

        var decision = Border.observe(seen(Camera.IN, NOW.plusSeconds(60)), facts(lorry));

        assertThat(decision.reasons()).containsExactly("ALREADY_ENTERED");
    }

    @ParameterizedTest
    @CsvSource({"PT2M, GREEN", "PT2M1S, RED", "-PT15M, GREEN", "-PT15M1S, RED"})
    void aCameraWhoseClockIsWrongIsNotBelieved(Duration off, Signal signal) {
        var lorry = lorry().with(house(HOUSE));

        var decision = Border.observe(seen(Camera.IN, NOW.plus(off)), facts(lorry));

        assertThat(decision.signal()).isEqualTo(signal);
        if (signal == Signal.RED) {
            assertThat(decision.reasons()).containsExactly("CLOCK_SKEW");
            assertThat(decision.becomes()).isEmpty();
        }
    }

    @Test
    void aCureTurnsTheLightAndTellsOnlyWhatChanged() {
        var lorry =
                lorry().with(
                                told(HOUSE, Routing.TO_ENTRY),
                                told(SECOND, Routing.pending(Location.ON_ENTRY)))
                        .in(TransportState.STOP)
                        .arrived(NOW);

        var decision = Border.reassess(lorry.build());

        assertThat(decision.signal()).isEqualTo(Signal.GREEN);
        assertThat(decision.becomes()).containsExactly(TransportState.GO);
        assertThat(decision.routing()).containsExactly(new HouseRouting(SECOND, Routing.TO_ENTRY));
    }

    @ParameterizedTest
    @EnumSource(names = "ROAD", mode = EnumSource.Mode.EXCLUDE)
    void elsewhereEachHouseEntersByItselfAtOnce(TrafficMode mode) {
        var flight =
                lorry().by(mode)
                        .with(
                                house(HOUSE),
                                lacking(SECOND, IncompleteReason.INCOMPLETE_DOCUMENTATION));
        var cured =
                lorry().by(mode)
                        .with(
                                told(HOUSE, Routing.TO_ENTRY),
                                told(SECOND, Routing.pending(Location.ON_ENTRY)))
                        .in(TransportState.PARTLY_HELD)
                        .arrived(NOW);

        var landed = Border.arrive(flight.build());
        var later = Border.reassess(cured.build());

        assertThat(landed.released()).containsExactly(HOUSE);
        assertThat(landed.becomes())
                .containsExactly(
                        TransportState.ARRIVED,
                        TransportState.PRESENTED,
                        TransportState.STOP,
                        TransportState.PARTLY_HELD);
        assertThat(later.released()).containsExactly(SECOND);
        assertThat(later.becomes()).containsExactly(TransportState.GO, TransportState.ENTERED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500, 1_500})
    void routesEveryHouse(int houses) {
        var lorry =
                lorry().with(
                                IntStream.range(0, houses)
                                        .mapToObj(n -> house(Mrn.issued(2026, 100 + n)))
                                        .toArray(HouseStanding[]::new));

        var decision = Border.observe(seen(Camera.IN, NOW), facts(lorry));

        assertThat(decision.routing()).hasSize(houses);
        assertThat(decision.signal()).isEqualTo(Signal.GREEN);
    }

    @Test
    void everyPathIsOneThatTheStatesAllow() {
        for (var state : TransportState.values()) {
            for (var selection : Selection.values()) {
                for (var mode : TrafficMode.values()) {
                    var transport =
                            lorry().by(mode)
                                    .with(house(HOUSE), selected(SECOND, selection))
                                    .in(state)
                                    .build();
                    follow(state, Border.arrive(transport));
                    follow(state, Border.leave(transport));
                    if (state.isAtBorder()) {
                        follow(state, Border.reassess(transport));
                    }
                }
            }
        }
    }

    private static void follow(TransportState from, BorderDecision decision) {
        var state = from;
        for (var next : decision.becomes()) {
            assertThat(state.mayBecome(next)).as("%s to %s", state, next).isTrue();
            state = next;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsText(BorderReason reason) {
        assertThat(MovementTexts.has(reason.name())).isTrue();
    }

    @Test
    void refusesAGreenLightWithAHindrance() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new BorderDecision(
                                        Signal.GREEN,
                                        Optional.empty(),
                                        List.of(Hindrance.of(BorderReason.UNKNOWN_PLATE)),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of()));
    }

    private static Observation seen(Camera camera, Instant when) {
        return new Observation(
                UUID.nameUUIDFromBytes((camera + " " + when).getBytes()),
                SVINESUND,
                camera,
                "AB12345",
                Optional.of("NO"),
                when);
    }

    private static BorderFacts facts(Fixture... transports) {
        return new FactsFixture(transports).build();
    }

    private static final class FactsFixture {

        private final List<ExpectedTransport> samePlate;
        private final List<Mrn> near = new ArrayList<>();
        private final List<Mrn> trailers = new ArrayList<>();
        private boolean wasSeenLeaving;
        private Instant now = NOW;

        private FactsFixture(Fixture... transports) {
            samePlate = Arrays.stream(transports).map(Fixture::build).toList();
        }

        private FactsFixture near(Mrn mrn) {
            near.add(mrn);
            return this;
        }

        private FactsFixture trailer(Mrn mrn) {
            trailers.add(mrn);
            return this;
        }

        private FactsFixture seenLeaving() {
            wasSeenLeaving = true;
            return this;
        }

        private FactsFixture now(Instant instant) {
            now = instant;
            return this;
        }

        private BorderFacts build() {
            return new BorderFacts(
                    now, BorderFacts.Tolerance.USUAL, samePlate, near, trailers, wasSeenLeaving);
        }
    }

    private static Fixture lorry() {
        return new Fixture(LORRY);
    }

    private static Fixture other() {
        return new Fixture(OTHER);
    }

    private static final class Fixture {

        private final Mrn mrn;
        private final List<Gap> gaps = new ArrayList<>();
        private TrafficMode mode = TrafficMode.ROAD;
        private String office = SVINESUND;
        private Instant estimated = NOW;
        private TransportState state = TransportState.ASSESSED;
        private Optional<Instant> arrived = Optional.empty();
        private Optional<Instant> entered = Optional.empty();
        private boolean selected;
        private List<HouseStanding> houses = List.of();

        private Fixture(Mrn mrn) {
            this.mrn = mrn;
        }

        private Fixture with(HouseStanding... standing) {
            houses = List.of(standing);
            return this;
        }

        private Fixture by(TrafficMode means) {
            mode = means;
            return this;
        }

        private Fixture lacking(Gap gap) {
            gaps.add(gap);
            return this;
        }

        private Fixture at(String place) {
            office = place;
            return this;
        }

        private Fixture estimated(Instant when) {
            estimated = when;
            return this;
        }

        private Fixture in(TransportState there) {
            state = there;
            return this;
        }

        private Fixture arrived(Instant when) {
            arrived = Optional.of(when);
            return this;
        }

        private Fixture entered(Instant when) {
            entered = Optional.of(when);
            return this;
        }

        private Fixture selected() {
            selected = true;
            return this;
        }

        private ExpectedTransport build() {
            return new ExpectedTransport(
                    mrn,
                    mode,
                    new Plate("AB12345"),
                    office,
                    estimated,
                    state,
                    arrived,
                    entered,
                    selected,
                    gaps,
                    houses);
        }
    }

    private static HouseStanding house(Mrn mrn) {
        return standing(mrn, true, List.of(), List.of(), Selection.NONE, Optional.empty());
    }

    private static HouseStanding selected(Mrn mrn, Selection selection) {
        return standing(mrn, true, List.of(), List.of(), selection, Optional.empty());
    }

    private static HouseStanding lacking(Mrn mrn, IncompleteReason reason) {
        return standing(mrn, true, List.of(reason), List.of(), Selection.NONE, Optional.empty());
    }

    private static HouseStanding held(Mrn mrn, String lane) {
        return standing(mrn, true, List.of(), List.of(lane), Selection.NONE, Optional.empty());
    }

    private static HouseStanding undecided(Mrn mrn) {
        return standing(mrn, false, List.of(), List.of(), Selection.NONE, Optional.empty());
    }

    private static HouseStanding told(Mrn mrn, Routing routing) {
        return standing(mrn, true, List.of(), List.of(), Selection.NONE, Optional.of(routing));
    }

    private static HouseStanding standing(
            Mrn mrn,
            boolean assessed,
            List<IncompleteReason> reasons,
            List<String> lanes,
            Selection selection,
            Optional<Routing> told) {
        return new HouseStanding(mrn, "H-" + mrn, assessed, reasons, lanes, selection, told);
    }
}
