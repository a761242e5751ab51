package no.klarering.border;

import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.klarering.border.service.SmallExpiry;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.MovementDeskFixture;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that nothing comes of. The transport is expected three and a half hours from now. */
class ExpiryStoryTest {

    private MovementDeskFixture digitoll;
    private SmallExpiry expiry;

    @BeforeEach
    void begin() {
        var database = Database.freshH2();
        digitoll = new MovementDeskFixture(database, change -> expiry.hear(change));
        expiry = new SmallExpiry(database, digitoll.desk.lapse(), digitoll.clock());
    }

    private static MovementMessages transport() {
        return aTransport().without("/consignmentMasterLevel/1").without("/consignmentHouseLevel");
    }

    private static MovementMessages master() {
        return aMaster().without("/consignmentMasterLevel/consignmentHouseLevel");
    }

    private Mrn send(MovementKind kind, MovementMessages message) {
        var result = digitoll.send(kind, message);
        assertThat(result.problems()).isEmpty();
        return result.mrn().orElseThrow();
    }

    private void after(Duration time) {
        digitoll.pass(time);
        expiry.sweep();
    }

    private boolean isActive(Mrn mrn) {
        return digitoll.database
                .inTransaction(() -> digitoll.desk.movements().find(mrn))
                .filter(KeptMovement::active)
                .isPresent();
    }

    private List<String> told(Mrn mrn) {
        return digitoll.events.fired().stream()
                .filter(change -> change.subject().equals("movement:" + mrn))
                .map(MovementChanged::what)
                .toList();
    }

    @Test
    void aTransportThatNeverComesIsCancelledAfterThreeDaysAndAReminder() {
        var transport = send(MovementKind.TRANSPORT, transport());

        after(Duration.ofHours(51));
        var early = told(transport);
        after(Duration.ofHours(1));
        after(Duration.ofMinutes(10));
        var reminded = told(transport);
        after(Duration.ofHours(24));

        assertThat(early).containsExactly("MOVEMENT_ACCEPTED");
        assertThat(reminded).containsExactly("MOVEMENT_ACCEPTED", "MOVEMENT_REMINDED");
        assertThat(digitoll.events.fired())
                .filteredOn(change -> change.what().equals("MOVEMENT_REMINDED"))
                .extracting(change -> change.details().get("cancelledAt"))
                .containsExactly("2026-11-23T10:00:00Z");
        assertThat(told(transport)).last().isEqualTo("MOVEMENT_CANCELLED");
        assertThat(isActive(transport)).isFalse();
    }

    @Test
    void aNewEstimateBeginsTheTimeAnew() {
        var transport = send(MovementKind.TRANSPORT, transport());
        after(Duration.ofHours(52));

        var later = transport().with("/estimatedDateAndTimeOfArrival", "\"2026-11-23T10:00:00Z\"");
        assertThat(digitoll.replace(MovementKind.TRANSPORT, transport, later).problems()).isEmpty();
        after(Duration.ofHours(30));

        assertThat(isActive(transport)).isTrue();
    }

    @Test
    void aConsignmentThatHangsOnNothingIsCancelledAfterThirtyDays() {
        var master = send(MovementKind.MASTER_CONSIGNMENT, master());

        after(Duration.ofDays(26));
        var early = told(master);
        after(Duration.ofDays(1));
        var reminded = told(master);
        after(Duration.ofDays(3));

        assertThat(early).containsExactly("MOVEMENT_ACCEPTED");
        assertThat(reminded).last().isEqualTo("MOVEMENT_REMINDED");
        assertThat(isActive(master)).isFalse();
    }

    @Test
    void aConsignmentThatHangsOnATransportWaitsForItAndGoesWhenThatIsGone() {
        var master = send(MovementKind.MASTER_CONSIGNMENT, master());
        var far =
                transport()
                        .with("/scheduledDateAndTimeOfArrival", "\"2027-01-20T10:00:00Z\"")
                        .with("/estimatedDateAndTimeOfArrival", "\"2027-01-20T10:00:00Z\"");
        var transport = send(MovementKind.TRANSPORT, far);

        after(Duration.ofDays(31));
        var whileExpected = isActive(master);
        digitoll.cancel(MovementKind.TRANSPORT, transport);
        after(Duration.ofDays(31));

        assertThat(whileExpected).isTrue();
        assertThat(isActive(master)).isFalse();
    }
}
