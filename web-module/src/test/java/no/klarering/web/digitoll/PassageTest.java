package no.klarering.web.digitoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderReason;
import no.klarering.border.Hindrance;
import no.klarering.border.TransportState;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final Instant ESTIMATED = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant ARRIVED = Instant.parse("2026-11-20T08:10:00Z");
    private static final Instant ENTERED = Instant.parse("2026-11-20T08:20:00Z");

    private static BoardVehicle vehicle(TransportState state, List<Hindrance> light) {
        return new BoardVehicle(
                Mrn.issued(2026, 7),
                new Plate("AB12345"),
                "NO",
                "Nordlinje Transport AS",
                "NO371001",
                state,
                new BoardVehicle.Times(
                        ESTIMATED, Optional.of(ARRIVED), Optional.of(ENTERED), ENTERED),
                new BoardVehicle.Load(1, 2, 2),
                light);
    }

    static Stream<BoardVehicle> everyVehicle() {
        return Stream.of(TransportState.values()).map(state -> vehicle(state, List.of()));
    }

    @Test
    void aTransportThatIsExpectedShowsWhenAndNothingOfItsLight() {
        var selected =
                vehicle(
                        TransportState.ASSESSED,
                        List.of(Hindrance.of(BorderReason.TRANSPORT_SELECTED)));

        var passage = Passage.of(selected);

        assertThat(passage)
                .isEqualTo(Passage.of(vehicle(TransportState.ASSESSED, List.of())))
                .isEqualTo(
                        new Passage(
                                "border.expected",
                                "",
                                Optional.of(ESTIMATED),
                                Optional.of("NO371001")));
    }

    @Test
    void eachStateShowsSinceWhenItIsSo() {
        assertThat(Passage.of(vehicle(TransportState.STOP, List.of())).at()).contains(ARRIVED);
        assertThat(Passage.of(vehicle(TransportState.GO, List.of())).at()).contains(ARRIVED);
        assertThat(Passage.of(vehicle(TransportState.ENTERED, List.of())).at()).contains(ENTERED);
    }
}
