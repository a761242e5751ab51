package no.klarering.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.klarering.testing.CountedStatements;
import no.klarering.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What messages that are taken off the queue together cost the database. */
class DecidedTogetherCostTest {

    private static final int FEW = 3;
    private static final int MANY = 30;

    /** Whether the key of each is in use already is asked for each by itself. */
    private static final int FOR_EACH = 1;

    static List<MovementDeskFixture> desks() {
        return List.of(
                new MovementDeskFixture(Database.freshH2()),
                new MovementDeskFixture(Database.freshPostgres()));
    }

    @ParameterizedTest
    @MethodSource("desks")
    void housesAreWrittenAndFollowedAtOnce(MovementDeskFixture digitoll) {
        digitoll.declarations.put(
                new DeclarationReference("312688409", LocalDate.of(2026, 11, 19), "17"),
                DeclarationAnswer.USABLE);
        statements(digitoll, 0, FEW);

        var few = statements(digitoll, 100, FEW);
        var many = statements(digitoll, 200, MANY);

        assertThat(many - few).isLessThanOrEqualTo(FOR_EACH * (MANY - FEW) + few);
    }

    private static int statements(MovementDeskFixture digitoll, int first, int count) {
        var orders =
                IntStream.range(first, first + count)
                        .mapToObj(number -> digitoll.orderOfHouse("TOGETHER-" + number))
                        .toList();
        return CountedStatements.of(
                () ->
                        digitoll.database.inTransaction(
                                () -> {
                                    digitoll.desk.desk().decide(orders);
                                    return orders;
                                }));
    }
}
