package no.klarering.voec.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.Database;
import no.klarering.testing.LawFiles;
import no.klarering.testing.RecordedEvents;
import no.klarering.voec.TreffAnswer;
import no.klarering.voec.TreffDesk.Answer;
import no.klarering.voec.TreffDesk.Call;
import no.klarering.voec.TreffDesk.Found;
import no.klarering.voec.TreffDesk.NoVoecGoods;
import no.klarering.voec.TreffDesk.NotAUser;
import no.klarering.voec.TreffDesk.Reported;
import no.klarering.voec.TreffDesk.ReportedOtherwise;
import no.klarering.voec.TreffReported;
import no.klarering.voec.TreffUser;
import no.klarering.voec.VoecFault;
import no.klarering.voec.VoecFinding;
import no.klarering.voec.VoecItem;
import no.klarering.voec.VoecScheme;
import no.klarering.voec.store.TreffStores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report of Treff from its sender to the desk, on real databases. */
class TreffStoryTest {

    private static final OrganisationNumber POST = OrganisationNumber.of("313000109");
    private static final OrganisationNumber FORMER = OrganisationNumber.of("312688409");
    private static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");

    private static int shipments;

    private final RecordedEvents<TreffReported> events = new RecordedEvents<>();
    private Database database;
    private String shipment;

    /** Every story has a shipment of its own, so that stories do not meet in the database. */
    private void on(String kind) {
        database = Database.shared(kind);
        shipment = "VG-%05d".formatted(++shipments);
    }

    private TreffCounter counter() {
        var always = ValidityPeriod.of(LocalDate.of(2020, 4, 1), ValidityPeriod.FOREVER);
        var ended = ValidityPeriod.ofClosed(LocalDate.of(2020, 4, 1), LocalDate.of(2026, 11, 19));
        return new TreffCounter(
                TreffStores.reports(database.entityManager(), new JsonForm()),
                () -> List.of(new TreffUser(POST, always), new TreffUser(FORMER, ended)),
                LawFiles::isVoecSeller,
                day -> Optional.of(new VoecScheme(BigDecimal.valueOf(3000), always)),
                Clock.fixed(NOW, ZoneOffset.UTC),
                events);
    }

    private Answer report(OrganisationNumber reporter, VoecItem... goods) {
        var call = new Call(reporter, shipment, List.of(goods));
        return database.inTransaction(() -> counter().report(call));
    }

    private static VoecItem cap(String each, String seller) {
        return new VoecItem(new BigDecimal(each), 2, "650500", seller, "FR5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void theSameReportHasTheSameReferenceByWhichTheDeskFindsIt(String kind) {
        on(kind);

        var first = report(POST, cap("399.50", "2056550"));
        var again = report(POST, cap("399.50", "2056550"));
        var other = report(POST, cap("399.60", "2056550"));

        var report = ((Reported) first).report();
        assertThat(report.reference()).matches("TR26[0-9]{8}");
        assertThat(again).isEqualTo(first);
        assertThat(other).isEqualTo(new ReportedOtherwise());
        assertThat(events.fired()).containsExactly(new TreffReported(report));
        var found = List.of(new Found(report, TreffAnswer.REPORTED));
        assertThat(find(report.reference())).isEqualTo(found);
        assertThat(find(" " + shipment.toLowerCase(java.util.Locale.ROOT) + " ")).isEqualTo(found);
        assertThat(find("VG")).isEmpty();
    }

    private List<Found> find(String shown) {
        return database.inTransaction(() -> counter().find(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void takesReportsOfExistingUsersAboutGoodsOfTheSchemeOnly(String kind) {
        on(kind);

        var former = report(FORMER, cap("399.50", "2056550"));
        var goods = report(POST, cap("3000.00", "2056550"), cap("3000.01", "2009999"));

        assertThat(former).isEqualTo(new NotAUser());
        assertThat(goods)
                .isEqualTo(
                        new NoVoecGoods(
                                List.of(
                                        new VoecFinding(VoecFault.ABOVE_LIMIT, 1),
                                        new VoecFinding(VoecFault.UNKNOWN_SELLER, 1))));
        assertThat(events.fired()).isEmpty();
        assertThat(find(shipment)).isEmpty();
    }
}
