package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.klarering.declaration.Line;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.testing.CountedStatements;
import no.klarering.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a turn at the desk costs the database. */
class TurnCostTest {

    private static final int FEW = 5;
    private static final int MANY = 40;

    static List<Office> offices() {
        return List.of(new Office(Database.freshH2()), new Office(Database.freshPostgres()));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void writesWhatWasDecidedTogetherAtOnce(Office office) {
        statements(office, 0, FEW);

        var few = statements(office, 100, FEW);
        var many = statements(office, 200, MANY);

        assertThat(many).isLessThan(2 * few);
    }

    /** How many a turn of so many declarations prepares; different goods, each of a turn. */
    private static int statements(Office office, int first, int count) {
        var turn =
                IntStream.range(first, first + count)
                        .mapToObj(number -> office.register(declaration(number)))
                        .toList();
        return office.database.inTransaction(
                () ->
                        CountedStatements.of(
                                () -> {
                                    office.desk.clear(turn);
                                    office.database.entityManager().flush();
                                    return turn;
                                }));
    }

    private static SubmitDeclaration declaration(int number) {
        return aDeclaration()
                .with("declarationId", "31300010920240603%06d01".formatted(700_000 + number))
                .header("goodsNumber", Optional.of("2024%011d".formatted(number)))
                .line("invoice", new Line.Invoice("N-" + number, Optional.empty()))
                .submitted();
    }
}
