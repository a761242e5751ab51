package no.klarering.settlement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditTest {

    private static final String ACCOUNT = "04012345";
    private static final Money LIMIT = Money.ofKroner(100);

    static List<Database> databases() {
        return List.of(Database.freshH2(), Database.freshPostgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void drawsUpToTheLimitAndNotAKroneMore(Database database) {
        assertThat(draw(database, 1, 99)).isTrue();
        assertThat(draw(database, 2, 2)).isFalse();
        assertThat(draw(database, 3, 1)).isTrue();
        assertThat(drawn(database)).isEqualTo(LIMIT);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void givesBackOnce(Database database) {
        draw(database, 1, 60);

        giveBack(database, 1);
        giveBack(database, 1);
        giveBack(database, 2);

        assertThat(drawn(database)).isEqualTo(Money.ZERO);
        assertThat(draw(database, 3, 100)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void staysWithinTheLimitWhenDeclarationsRace(Database database) throws Exception {
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var number = 1; number <= 20; number++) {
            var sequence = number;
            tasks.add(() -> draw(database, sequence, 10));
        }

        var executor = Executors.newFixedThreadPool(6);
        var granted = 0;
        for (var future : executor.invokeAll(tasks)) {
            granted += future.get() ? 1 : 0;
        }
        executor.shutdown();

        assertThat(granted).isEqualTo(10);
        assertThat(drawn(database)).isEqualTo(LIMIT);
    }

    private static boolean draw(Database database, int sequence, long kroner) {
        return database.inTransaction(
                () -> claims(database).draw(ACCOUNT, id(sequence), Money.ofKroner(kroner), LIMIT));
    }

    private static void giveBack(Database database, int sequence) {
        database.inTransaction(() -> claims(database).giveBack(id(sequence)));
    }

    private static Money drawn(Database database) {
        return database.inTransaction(() -> claims(database).drawn(ACCOUNT));
    }

    private static JpaClaims claims(Database database) {
        return new JpaClaims(database.entityManager(), new JsonForm());
    }

    private static DeclarationId id(int sequence) {
        return DeclarationId.of("31300010920240603%06d01".formatted(sequence));
    }
}
