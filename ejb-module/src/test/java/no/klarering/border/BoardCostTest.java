package no.klarering.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.klarering.border.BorderBoard.View;
import no.klarering.border.StandingTransport.Assessed;
import no.klarering.movement.Camera;
import no.klarering.movement.Mrn;
import no.klarering.testing.CountedStatements;
import no.klarering.testing.Database;
import no.klarering.testing.RowCopies;
import no.klarering.testing.RowCopies.Original;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the board asks of the database when very much is on the road, or on board. */
class BoardCostTest extends BoardStory {

    private static final int BUSY_DAY = 1_400;
    private static final int SHOWN = 25;
    private static final int MASTERS = 9_999;
    private static Database own;

    @BeforeAll
    static void haveADatabaseOfItsOwn() {
        own = Database.freshH2();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Number n of those that are like it. */
    private static String like(Mrn mrn, int n) {
        return mrn.text().substring(0, 4) + "%05d".formatted(n) + mrn.text().substring(9);
    }

    private void lorriesLike(Mrn lorry, int count) {
        var now = digitoll.clock().instant();
        new RowCopies(digitoll.database)
                .add(
                        new Original("border_transport", "mrn = '" + lorry + "'"),
                        List.of("mrn", "plate", "estimated_arrival"),
                        IntStream.rangeClosed(1, count)
                                .<List<?>>mapToObj(
                                        n ->
                                                List.of(
                                                        like(lorry, n),
                                                        "LIKE" + n,
                                                        utc(now.plusSeconds(n))))
                                .toList());
    }

    private void sightingsLike(UUID observation, Mrn lorry, int count) {
        new RowCopies(digitoll.database)
                .add(
                        new Original(
                                "border_observation", "observation_id = '" + observation + "'"),
                        List.of("observation_id", "transport"),
                        IntStream.rangeClosed(1, count)
                                .<List<?>>mapToObj(
                                        n -> List.of(UUID.randomUUID().toString(), like(lorry, n)))
                                .toList());
    }

    private View first(int most) {
        var now = digitoll.clock().instant();
        return new View(office, now.truncatedTo(ChronoUnit.DAYS), now, 0, most);
    }

    /** All that one look at the board asks. */
    private int refresh() {
        var view = first(SHOWN);
        return asked(
                b ->
                        CountedStatements.of(
                                () ->
                                        List.of(
                                                b.tally(view),
                                                b.approaching(view),
                                                b.signals(view),
                                                b.atTheDesk(view),
                                                b.unknown(view),
                                                b.leftOnRed(view),
                                                b.outWithoutIn(view),
                                                b.gone(view))));
    }

    @Test
    void aLookAtABusyDayAsksAsMuchAsALookAtAQuietOne() {
        on(own, "NO332002");
        var gone = aCompleteLorry("BB20001");
        master("BB20002");
        var stopped = transport("BB20002");
        master("BB20003");
        var left = transport("BB20003");
        var coming = aCompleteLorry("BB20004");
        var in = seen(Camera.IN, "BB20001");
        seen(Camera.OUT, "BB20001");
        seen(Camera.IN, "BB20002");
        seen(Camera.IN, "BB20003");
        digitoll.pass(Duration.ofMinutes(1));
        var out = seen(Camera.OUT, "BB20003");
        var quiet = refresh();

        lorriesLike(gone, BUSY_DAY);
        sightingsLike(in, gone, BUSY_DAY);
        lorriesLike(coming, BUSY_DAY);
        lorriesLike(stopped, BUSY_DAY);
        lorriesLike(left, BUSY_DAY);
        sightingsLike(out, left, BUSY_DAY);
        var busy = refresh();

        assertThat(busy).isEqualTo(quiet).isLessThanOrEqualTo(20);
        assertThat(lorries(b -> b.atTheDesk(first(SHOWN)))).hasSize(SHOWN);
        assertThat(tally())
                .isEqualTo(
                        new BorderBoard.Tally(
                                BUSY_DAY + 1,
                                BUSY_DAY + 1,
                                BUSY_DAY + 1,
                                BUSY_DAY + 1,
                                BUSY_DAY + 1,
                                BUSY_DAY + 3));
    }

    /** A transport with very many masters, each with a house that is not ready. */
    Mrn aLargeTransport(String plate) {
        var copies = new RowCopies(digitoll.database);
        var master = master(plate);
        var house = house(plate, "H-" + plate);
        var transport = transport(plate);
        var number = "M-" + plate;
        var key = digitoll.database.inTransaction(() -> digitoll.desk.movements().ownKey(master));
        IntFunction<String> keys = n -> key.replace(number, number + n);
        assertThat(keys.apply(1)).isNotEqualTo(key);
        copies.add(
                new Original("movement_expected", "place = 0 and mrn = '" + transport + "'"),
                List.of("id", "place", "document_number", "link_key"),
                others(n -> List.of(-n, n, number + n, keys.apply(n))));
        copies.add(
                new Original("movement_message", "document_number = '" + number + "'"),
                List.of("mrn", "document_number", "own_key"),
                others(n -> List.of(like(master, n), number + n, keys.apply(n))));
        copies.add(
                new Original("movement_message", "mrn = '" + house + "'"),
                List.of("mrn", "document_number", "own_key", "master_key", "reasons"),
                others(
                        n ->
                                List.of(
                                        like(house, n),
                                        "H-" + plate + n,
                                        "H" + n,
                                        keys.apply(n),
                                        n % 2 == 0 ? "" : "INCOMPLETE_DOCUMENTATION")));
        return transport;
    }

    private static List<List<?>> others(IntFunction<List<?>> row) {
        return IntStream.range(1, MASTERS).<List<?>>mapToObj(row).toList();
    }

    @Test
    void aTransportWithVeryManyMastersIsShownWithoutReadingThem() {
        on(own, "NO332003");
        var transport = aLargeTransport("BB20005");
        digitoll.database.inTransaction(
                () -> border.stores().transports().touch(List.of(transport), view().now()));
        border.settle();

        int statements =
                asked(
                        b ->
                                CountedStatements.of(
                                        () ->
                                                List.of(
                                                        b.find(transport),
                                                        b.vehicles(List.of(transport)),
                                                        b.redDeparture(transport),
                                                        b.history(transport))));

        var known = asked(b -> b.find(transport)).orElseThrow();
        assertThat(statements).isLessThanOrEqualTo(12);
        assertThat(known.assessed())
                .extracting(Assessed::housesExpected, Assessed::directHouses)
                .containsExactly(MASTERS, 0);
        assertThat(known.assessed().masters())
                .hasSize(MASTERS)
                .allMatch(master -> master.houses() == 1);
        assertThat(known.assessed().masters())
                .filteredOn(master -> master.state().stops())
                .hasSize(MASTERS / 2)
                .allMatch(master -> master.state() == AboardState.INCOMPLETE);
    }

    @Test
    void oneMasterOfMostIsOpenedByItself() {
        on(own, "NO332004");
        var lorry = aCompleteLorry("BB20006");
        border.settle();
        var master = asked(b -> b.find(lorry)).orElseThrow().assessed().masters().get(0);
        var mrn = master.mrn().orElseThrow();

        var opened = asked(b -> b.master(mrn)).orElseThrow();

        assertThat(opened.houses()).hasSize(1);
        var house = opened.houses().get(0);
        Map<Mrn, BigDecimal> weights = asked(b -> b.weights(List.of(house.mrn().orElseThrow())));
        int statements = asked(b -> CountedStatements.of(() -> b.master(mrn)));
        assertThat(weights).containsValue(house.weight());
        assertThat(statements).isLessThanOrEqualTo(8);
    }
}
