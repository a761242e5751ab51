package no.klarering.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.klarering.audit.AuditRecord;
import no.klarering.audit.AuditTrail;
import no.klarering.audit.AuditTrail.Verification;
import no.klarering.kernel.DomainEvent;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditChainTest {

    /** With nanoseconds, which no column keeps. */
    private static final Instant AT = Instant.parse("2024-06-03T07:15:07.123456789Z");

    static List<Database> databases() {
        return List.of(Database.freshH2(), Database.freshPostgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void sealsWhatWasKeptAndHolds(Database database) {
        keep(database, 3);

        var before = verify(database);
        var sealed = seal(database, 10);

        assertThat(before.unsealed()).isEqualTo(3);
        assertThat(before.sealed()).isZero();
        assertThat(sealed).isEqualTo(3);
        assertThat(verify(database).holds()).isTrue();
        assertThat(verify(database).sealed()).isEqualTo(3);
        assertThat(verify(database).unsealed()).isZero();
        assertThat(of(database, "subject 1"))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.details()).containsEntry("number", "1");
                            assertThat(entry.hash()).isPresent();
                        });
        assertThat(recent(database, 2)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void holdsOverManyPages(Database database) {
        keep(database, 2500);

        while (seal(database, 500) == 500) {
            assertThat(verify(database).holds()).isTrue();
        }

        assertThat(verify(database).sealed()).isEqualTo(2500);
        assertThat(verify(database).holds()).isTrue();
    }

    @Test
    void tellsWhereAnEntryWasChanged() throws SQLException {
        var database = Database.freshH2();
        keep(database, 5);
        seal(database, 10);
        execute(
                database,
                "update audit_entry set actor = 'officer:other' where id ="
                        + " (select entry_id from audit_seal where seal_number = 3)");

        var verification = verify(database);

        assertThat(verification.firstBroken()).contains(3L);
    }

    @Test
    void tellsWhereAnEntryWasTakenOut() throws SQLException {
        var database = Database.freshH2();
        keep(database, 5);
        seal(database, 10);
        execute(
                database,
                "delete from audit_entry where id ="
                        + " (select entry_id from audit_seal where seal_number = 2)");

        assertThat(verify(database).firstBroken()).contains(2L);
    }

    @Test
    void tellsThatTheEndWasCutOff() throws SQLException {
        var database = Database.freshH2();
        keep(database, 5);
        seal(database, 10);
        execute(database, "delete from audit_seal where seal_number = 5");

        assertThat(verify(database).holds()).isFalse();
    }

    @Test
    void tellsThatAnEntryWasHiddenFromTheSealer() throws SQLException {
        var database = Database.freshH2();
        keep(database, 2);
        execute(database, "delete from audit_pending");

        assertThat(verify(database).holds()).isFalse();
    }

    @Test
    void cannotBeChangedOnPostgresql() {
        var database = Database.freshPostgres();
        keep(database, 1);
        seal(database, 10);

        for (var table : List.of("audit_entry", "audit_seal")) {
            assertThatThrownBy(() -> execute(database, "delete from " + table))
                    .hasMessageContaining("append only");
        }
        assertThatThrownBy(() -> execute(database, "update audit_entry set actor = 'x'"))
                .hasMessageContaining("append only");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsOneChainWhenTwoSealersRace(Database database) throws Exception {
        keep(database, 200);
        Callable<Integer> sealer =
                () -> {
                    var all = 0;
                    for (var round = 0; round < 20; round++) {
                        all += seal(database, 13);
                    }
                    return all;
                };

        var executor = Executors.newFixedThreadPool(3);
        var sealed = 0;
        for (var future : executor.invokeAll(List.of(sealer, sealer, sealer))) {
            sealed += future.get();
        }
        executor.shutdown();

        assertThat(sealed).isEqualTo(200);
        assertThat(verify(database).holds()).isTrue();
    }

    private static void keep(Database database, int events) {
        database.inTransaction(
                () -> {
                    for (var number = 1; number <= events; number++) {
                        record(database).keep(new Happened(number));
                    }
                });
    }

    private static int seal(Database database, int max) {
        return database.inTransaction(() -> record(database).seal(max));
    }

    private static Verification verify(Database database) {
        return database.inTransaction(() -> trail(database).verify());
    }

    private static List<AuditTrail.Entry> of(Database database, String subject) {
        return database.inTransaction(() -> trail(database).of(subject));
    }

    private static List<AuditTrail.Entry> recent(Database database, int size) {
        return database.inTransaction(() -> trail(database).recent(Long.MAX_VALUE, size));
    }

    private static AuditRecord record(Database database) {
        return AuditStores.auditRecord(database.entityManager(), new JsonForm());
    }

    private static AuditTrail trail(Database database) {
        return AuditStores.auditTrail(database.entityManager(), new JsonForm());
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Happened(int number) implements DomainEvent {

        @Override
        public Instant at() {
            return AT;
        }

        @Override
        public String subject() {
            return "subject " + number;
        }

        @Override
        public String actor() {
            return "system";
        }

        @Override
        public String what() {
            return "HAPPENED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number), "more", "æøå");
        }
    }
}
