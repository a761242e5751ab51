package no.klarering.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.klarering.movement.Camera;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What officers see of lorries on their way over the border, on real databases. */
class BoardStoryTest extends BoardStory {

    private Map<DeclarationReference, BoardVehicle> carrying(DeclarationReference declaration) {
        return asked(b -> b.carrying(List.of(declaration)));
    }

    private Set<DeclarationReference> holding() {
        return asked(b -> b.holding(digitoll.clock().instant()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aLorryIsExpectedGetsItsLightAndIsGone(String kind) {
        on(kind, "NO322001");
        var lorry = aCompleteLorry("BB10001");
        border.settle();

        var expected = lorries(b -> b.approaching(view()));
        seen(Camera.IN, "BB10001");
        digitoll.pass(Duration.ofMinutes(4));
        var atBorder = lorries(b -> b.approaching(view()));
        seen(Camera.OUT, "BB10001");

        assertThat(mrns(expected)).containsExactly(lorry);
        assertThat(expected.get(0).signal()).isEqualTo(Signal.GREEN);
        assertThat(expected.get(0).load()).isEqualTo(new BoardVehicle.Load(1, 1, 1));
        assertThat(atBorder).isEmpty();
        assertThat(sightings(b -> b.signals(view())))
                .extracting(s -> s.seen().camera())
                .containsExactly(Camera.OUT, Camera.IN);
        assertThat(mrns(lorries(b -> b.gone(view())))).containsExactly(lorry);
        assertThat(tally()).isEqualTo(new BorderBoard.Tally(0, 0, 0, 1, 1, 1));
        var history = history(lorry);
        assertThat(history.stream().map(m -> m.kind() + " " + m.what()))
                .contains(
                        "MESSAGE CREATE",
                        "CAMERA IN",
                        "CAMERA OUT",
                        "ROUTING TO_ENTRY",
                        "EFFECT DECLARATION",
                        "EFFECT EXIT");
        assertThat(history.stream().map(BoardMoment::at))
                .isSortedAccordingTo(Comparator.<Instant>reverseOrder());
        assertThat(history).noneMatch(BoardMoment::isOwed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aLorryThatLacksSomethingWaitsAtTheDeskAndIsCountedAsStopped(String kind) {
        on(kind, "NO323001");
        master("BB10002");
        var lorry = transport("BB10002");

        seen(Camera.IN, "BB10002");
        var waiting = lorries(b -> b.atTheDesk(view()));
        house("BB10002", "H-BB10002");
        border.settle();
        seen(Camera.OUT, "BB10002");

        assertThat(mrns(waiting)).containsExactly(lorry);
        assertThat(waiting.get(0).light())
                .extracting(Hindrance::code)
                .containsExactly("MASTER_WITHOUT_HOUSES");
        assertThat(lorries(b -> b.atTheDesk(view()))).isEmpty();
        var tally = tally();
        assertThat(tally.gone()).isEqualTo(1);
        assertThat(tally.withoutStop()).isZero();
        assertThat(asked(b -> b.tree(lorry)).orElseThrow().houses()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aLorryThatLeftOnRedIsFollowedUpUntilAnOfficerSettlesIt(String kind) {
        on(kind, "NO331001");
        master("BB10006");
        var lorry = transport("BB10006");
        seen(Camera.IN, "BB10006");
        digitoll.pass(Duration.ofMinutes(4));

        seen(Camera.OUT, "BB10006");
        var leftAt = digitoll.clock().instant();
        digitoll.pass(Duration.ofDays(4));
        var followed = leftOnRed();
        var tally = tally();
        var outcome = settled(lorry, "Controlled at Vinterbro");
        var again = settled(lorry, "Once more");

        assertThat(followed)
                .extracting(BorderBoard.Departed::departure)
                .containsExactly(new RedDeparture(lorry, leftAt, BorderReason.LEFT_ON_RED, false));
        assertThat(tally.toFollowUp()).isEqualTo(1);
        assertThat(tally.atTheDesk()).isZero();
        assertThat(outcome).isInstanceOf(BorderDesk.Done.class);
        assertThat(again).isInstanceOf(BorderDesk.NotPossible.class);
        assertThat(leftOnRed()).isEmpty();
        assertThat(lorries(b -> b.atTheDesk(view()))).isEmpty();
        assertThat(asked(b -> b.find(lorry)).orElseThrow().state()).isEqualTo(TransportState.STOP);
        assertThat(history(lorry).get(0))
                .satisfies(
                        moment -> {
                            assertThat(moment.what()).isEqualTo("SETTLED");
                            assertThat(moment.actor()).isEqualTo("officer:kari");
                            assertThat(moment.about()).isEqualTo("Controlled at Vinterbro");
                        });
        assertThat(border.events.fired()).anyMatch(event -> event.what().equals("BORDER_SETTLED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aLorryThatComesBackStandsAtTheDeskAgain(String kind) {
        on(kind, "NO331002");
        master("BB10007");
        var lorry = transport("BB10007");
        seen(Camera.IN, "BB10007");
        digitoll.pass(Duration.ofMinutes(4));
        seen(Camera.OUT, "BB10007");
        var gone = lorries(b -> b.atTheDesk(view()));
        digitoll.pass(Duration.ofMinutes(20));

        seen(Camera.IN, "BB10007");

        assertThat(gone).isEmpty();
        assertThat(mrns(lorries(b -> b.atTheDesk(view())))).containsExactly(lorry);
        assertThat(leftOnRed()).isEmpty();
        assertThat(settled(lorry, "It is here")).isInstanceOf(BorderDesk.NotPossible.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aDepartureThatIsToldBeforeTheArrivalIsFollowedUpAsWhatItIs(String kind) {
        on(kind, "NO331003");
        var lorry = aCompleteLorry("BB10008");
        var arrived = digitoll.clock().instant();
        digitoll.pass(Duration.ofMinutes(3));

        seen(Camera.OUT, "BB10008");
        var alone = sightings(b -> b.outWithoutIn(view()));
        border.at(desk -> desk.observe(sighted(Camera.IN, "BB10008", arrived)));
        border.settle();

        assertThat(alone).extracting(s -> s.transport().orElseThrow()).containsExactly(lorry);
        assertThat(alone).allMatch(BoardSighting::isToSettle);
        assertThat(sightings(b -> b.outWithoutIn(view()))).isEmpty();
        assertThat(leftOnRed())
                .extracting(left -> left.departure().reason())
                .containsExactly(BorderReason.OUT_BEFORE_IN);
        assertThat(lorries(b -> b.atTheDesk(view()))).isEmpty();
        assertThat(tally().toFollowUp()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aPlateThatIsNoTransportAtAllIsSettledByAnOfficer(String kind) {
        on(kind, "NO332001");

        var in = seen(Camera.IN, "BB1000C");
        var out = seen(Camera.OUT, "BB1000D");
        var unknown = sightings(b -> b.unknown(view()));
        var outs = sightings(b -> b.outWithoutIn(view()));
        settled(in);
        settled(out);

        assertThat(unknown).extracting(s -> s.seen().observationId()).containsExactly(in);
        assertThat(outs).extracting(s -> s.seen().observationId()).containsExactly(out);
        assertThat(sightings(b -> b.unknown(view()))).isEmpty();
        assertThat(sightings(b -> b.outWithoutIn(view()))).isEmpty();
        assertThat(asked(b -> b.sighting(in)).orElseThrow().settled().orElseThrow())
                .isEqualTo(
                        new Sightings.Settled(digitoll.clock().instant(), "officer:kari", "A bus"));
        assertThat(settled(in)).isInstanceOf(BorderDesk.NotPossible.class);
        assertThat(settled(UUID.randomUUID())).isInstanceOf(BorderDesk.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aPlateThatNobodyKnowsWaitsUntilAnOfficerChooses(String kind) {
        on(kind, "NO324001");
        var lorry = aCompleteLorry("BB10003");

        var id = seen(Camera.IN, "BB1000B");
        var unknown = sightings(b -> b.unknown(view()));
        var waiting = tally().atTheDesk();
        border.at(desk -> desk.choose(id, lorry, OFFICER));
        border.settle();

        assertThat(unknown).hasSize(1);
        assertThat(waiting).isEqualTo(1);
        assertThat(unknown.get(0).isOpen()).isTrue();
        assertThat(unknown.get(0).offers()).containsExactly(lorry);
        assertThat(mrns(lorries(b -> b.vehicles(unknown.get(0).offers())))).containsExactly(lorry);
        assertThat(sightings(b -> b.unknown(view()))).isEmpty();
        assertThat(asked(b -> b.sighting(id)).orElseThrow().chosenBy()).contains("officer:kari");
        assertThat(history(lorry))
                .anyMatch(m -> m.what().equals("CHOSEN") && m.actor().equals("officer:kari"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aTransportIsFoundByWhateverIsInHand(String kind) {
        on(kind, "NO325001");
        var lorry = aCompleteLorry("BB10004");
        var other = aCompleteLorry("BB10005");
        border.settle();

        assertThat(mrns(lorries(b -> b.search(" bb-100 04 ", 10)))).containsExactly(lorry);
        assertThat(mrns(lorries(b -> b.search(other.text(), 10)))).containsExactly(other);
        assertThat(mrns(lorries(b -> b.search("h-bb10005", 10)))).containsExactly(other);
        assertThat(mrns(lorries(b -> b.search("M-BB10004", 10)))).containsExactly(lorry);
        assertThat(lorries(b -> b.search("nothing like this", 10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aDeclarationIsKnownByTheLorryThatBringsItsGoods(String kind) {
        on(kind, "NO333001");
        var held = declaration("BB10011");
        digitoll.declarations.put(held, DeclarationAnswer.held("DOCUMENT_CONTROL"));
        var lorry = aCompleteLorry("BB10011");
        aCompleteLorry("BB10012");
        border.settle();

        var coming = carrying(held);
        seen(Camera.IN, "BB10011");
        seen(Camera.IN, "BB10012");
        var there = carrying(held);

        assertThat(coming.get(held).mrn()).isEqualTo(lorry);
        assertThat(coming.get(held).state()).isEqualTo(TransportState.ASSESSED);
        assertThat(there.get(held).state()).isEqualTo(TransportState.STOP);
        assertThat(carrying(declaration("BB10013"))).isEmpty();
        assertThat(holding()).contains(held).doesNotContain(declaration("BB10012"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whoHasLeftOnRedIsNotHeldByADeclarationAnyMore(String kind) {
        on(kind, "NO333002");
        var held = declaration("BB10014");
        digitoll.declarations.put(held, DeclarationAnswer.held("GOODS_CONTROL"));
        aCompleteLorry("BB10014");
        seen(Camera.IN, "BB10014");
        var before = holding();
        digitoll.pass(Duration.ofMinutes(2));

        seen(Camera.OUT, "BB10014");

        assertThat(before).contains(held);
        assertThat(carrying(held)).isEmpty();
        assertThat(holding()).doesNotContain(held);
    }
}
