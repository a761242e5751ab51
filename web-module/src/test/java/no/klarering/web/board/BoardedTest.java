package no.klarering.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.klarering.border.AboardState;
import no.klarering.border.BorderBoard;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.HouseStanding;
import no.klarering.border.MasterStanding;
import no.klarering.border.Selection;
import no.klarering.border.StandingTransport;
import no.klarering.border.TransportState;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportTree.Gap;
import org.junit.jupiter.api.Test;

/** What the page of a transport with very much on board shows, and what it reads for it. */
class BoardedTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final int MASTERS = 9_999;
    private static final BigDecimal KILOGRAMS = new BigDecimal("12.5");

    private final List<Mrn> weighed = new ArrayList<>();

    /** A board that is asked for weights only. */
    private final BorderBoard board =
            (BorderBoard)
                    Proxy.newProxyInstance(
                            BoardedTest.class.getClassLoader(),
                            new Class<?>[] {BorderBoard.class},
                            (proxy, method, arguments) -> {
                                assertThat(method.getName()).isEqualTo("weights");
                                return weights((Collection<?>) arguments[0]);
                            });

    private Map<Mrn, BigDecimal> weights(Collection<?> houses) {
        var weights = new HashMap<Mrn, BigDecimal>();
        houses.forEach(
                house -> {
                    weighed.add((Mrn) house);
                    weights.put((Mrn) house, KILOGRAMS);
                });
        return weights;
    }

    private static MasterStanding master(int n, AboardState state) {
        return new MasterStanding(
                "M-%05d".formatted(n),
                Optional.of(Mrn.issued(2026, n)),
                KILOGRAMS,
                2,
                state.stops() ? 1 : 2,
                state);
    }

    private static HouseStanding house(String number, long n, List<IncompleteReason> lacks) {
        return new HouseStanding(
                Mrn.issued(2026, 100_000 + n),
                number,
                true,
                lacks,
                List.of(),
                Selection.NONE,
                Optional.empty());
    }

    /** All masters are ready but the last three; two houses hang on the transport itself. */
    private static StandingTransport aShip() {
        var masters =
                IntStream.rangeClosed(1, MASTERS)
                        .mapToObj(n -> master(n, n > MASTERS - 3 ? worse(n) : AboardState.READY))
                        .toList();
        var houses =
                List.of(
                        house("H-BELOW", 1, List.of()),
                        house("H-DIRECT", 2, List.of()),
                        house("H-LACKING", 3, List.of(IncompleteReason.INCOMPLETE_DOCUMENTATION)));
        return new StandingTransport(
                new ExpectedTransport(
                        Mrn.issued(2026, 0),
                        TrafficMode.SEA,
                        new Plate("SHIP"),
                        "NO371001",
                        NOW,
                        TransportState.STOP,
                        Optional.of(NOW),
                        Optional.empty(),
                        false,
                        List.of(new Gap(Gap.Kind.HOUSE_NOT_RECEIVED, "H-ABSENT", List.of())),
                        houses),
                new StandingTransport.Particulars(
                        "SHIP", "10", "NO", "Carrier", "Operator", NOW, Optional.empty()),
                List.of(),
                new StandingTransport.Assessed(NOW, Duration.ZERO, masters, 2, houses.size() + 1));
    }

    private static AboardState worse(int n) {
        return n == MASTERS ? AboardState.DENIED : AboardState.HELD;
    }

    private Boarded shown(Boarded.Wish wish) {
        return Boarded.of(aShip(), wish, board);
    }

    private static Boarded.Wish everything(int page) {
        return new Boarded.Wish(Optional.empty(), "", false, page);
    }

    private static List<String> numbers(Boarded boarded) {
        return boarded.rows().stream().map(BoardedRow::number).toList();
    }

    @Test
    void theWorstStandsFirstAndAPageIsShown() {
        var first = shown(everything(1));

        var last = shown(everything(101));

        assertThat(numbers(first))
                .startsWith("M-09999", "H-ABSENT", "M-09997", "M-09998", "H-LACKING", "M-00001")
                .hasSize(Boarded.PAGE);
        assertThat(first.total()).isEqualTo(MASTERS + 3);
        assertThat(first.isCollapsed()).isTrue();
        assertThat(numbers(last)).endsWith("M-09996", "H-DIRECT").hasSize(2);
    }

    @Test
    void nothingIsReadButWhatTheHousesOfThePageWeigh() {
        var first = shown(everything(1));

        assertThat(weighed).hasSize(1);
        assertThat(first.rows())
                .filteredOn(row -> row.number().equals("H-LACKING"))
                .extracting(BoardedRow::weight)
                .containsExactly(KILOGRAMS);
    }

    @Test
    void aNumberIsFoundAmongMastersAndAllHouses() {
        var masters = shown(new Boarded.Wish(Optional.empty(), "m-0999", false, 1));

        var houses = shown(new Boarded.Wish(Optional.empty(), "below", false, 1));

        assertThat(masters.total()).isEqualTo(10);
        assertThat(numbers(houses)).containsExactly("H-BELOW");
    }

    @Test
    void onlyWhatStopsIsShownOnRequest() {
        var stopped = shown(new Boarded.Wish(Optional.empty(), "", true, 1));

        assertThat(numbers(stopped))
                .containsExactly("M-09999", "H-ABSENT", "M-09997", "M-09998", "H-LACKING");
    }

    @Test
    void aMasterOfAnotherTransportIsNotOpened() {
        var other = Optional.of(Mrn.issued(2026, 999_999));

        var opened = shown(new Boarded.Wish(other, "", false, 1));

        assertThat(opened.rows()).isEmpty();
    }
}
