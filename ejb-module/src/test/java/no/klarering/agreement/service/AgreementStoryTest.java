package no.klarering.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.AgreementChanged;
import no.klarering.agreement.AgreementDesk.Change;
import no.klarering.agreement.AgreementDesk.Done;
import no.klarering.agreement.AgreementDesk.NotDone;
import no.klarering.agreement.AgreementDesk.Order;
import no.klarering.agreement.AgreementDesk.Outcome;
import no.klarering.agreement.AgreementRecord;
import no.klarering.agreement.AgreementVersion;
import no.klarering.agreement.core.AgreementFiles;
import no.klarering.agreement.store.AgreementStores;
import no.klarering.edition.DataRecords;
import no.klarering.edition.EditionSettings;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.operations.service.JsonForm;
import no.klarering.party.Parties;
import no.klarering.testing.Components;
import no.klarering.testing.Database;
import no.klarering.testing.LawFiles;
import no.klarering.testing.RecordedEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What administrators agree upon with a sender, on real databases. */
class AgreementStoryTest {

    private static final Nodi SENDER = Nodi.of("NO045601");
    private static final Instant NOW = Instant.parse("2024-06-03T07:15:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    static List<Hall> halls() {
        return List.of(new Hall(Database.freshH2()), new Hall(Database.freshPostgres()));
    }

    @ParameterizedTest
    @MethodSource("halls")
    void holdsAtOnceAndOnlyFromThen(Hall hall) {
        var narrower = with(hall.counting(), "units", Set.of("371002"));

        var outcome = hall.conclude(order(narrower, 0));

        assertThat(outcome).isEqualTo(new Done(1));
        assertThat(hall.counting()).isEqualTo(narrower);
        assertThat(hall.agreements.inForce(SENDER, NOW.minusSeconds(1)).orElseThrow().units())
                .contains("441002");
        assertThat(hall.events.fired())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.what()).isEqualTo("AGREEMENT_MADE");
                            assertThat(told.actor()).isEqualTo("officer:admin");
                            assertThat(told.subject()).isEqualTo("sender:NO045601");
                            assertThat(told.details())
                                    .containsEntry("units", "371002")
                                    .containsEntry("version", "1")
                                    .doesNotContainKey("categories");
                        });
    }

    @ParameterizedTest
    @MethodSource("halls")
    void theVersionBeforeCountsAgainWhenOneIsEnded(Hall hall) {
        var first = with(hall.counting(), "tests", false);
        var second = with(first, "closed", true);
        hall.conclude(order(first, 0));
        hall.conclude(order(second, 1));

        var ended = hall.database.inTransaction(() -> hall.desk.end(SENDER, 2, "admin"));
        var again = hall.database.inTransaction(() -> hall.desk.end(SENDER, 2, "admin"));

        assertThat(ended).isEqualTo(new Done(2));
        assertThat(again).isInstanceOf(NotDone.class);
        assertThat(hall.counting()).isEqualTo(first);
        assertThat(hall.agreements.versions(SENDER))
                .extracting(AgreementVersion::number)
                .containsExactly(2, 1, 0);
        assertThat(hall.agreements.versions(SENDER).get(0).endedBy()).contains("officer:admin");
    }

    @ParameterizedTest
    @MethodSource("halls")
    void aVersionWithDaysHoldsOnThemOnly(Hall hall) {
        var open = hall.counting();
        var closed = with(open, "closed", true);
        var tomorrow = TODAY.plusDays(1);

        hall.conclude(new Order(closed, tomorrow, Optional.of(tomorrow), 0, "admin"));

        assertThat(hall.at("2024-06-03T21:59:59Z")).isEqualTo(open);
        assertThat(hall.at("2024-06-03T22:00:00Z")).isEqualTo(closed);
        assertThat(hall.at("2024-06-04T21:59:59Z")).isEqualTo(closed);
        assertThat(hall.at("2024-06-04T22:00:00Z")).isEqualTo(open);
    }

    @ParameterizedTest
    @MethodSource("halls")
    void saysBeforehandWhatWouldChangeAndChangesNothing(Hall hall) {
        var before = hall.counting();
        var later = with(with(before, "reportAlways", true), "profiles", Set.of("D96B-lite"));

        var preview = hall.database.inTransaction(() -> hall.desk.preview(order(later, 0)));

        assertThat(preview.faults()).isEmpty();
        assertThat(preview.changes())
                .containsExactly(
                        new Change("profiles", "TVINN-902", "D96B-lite"),
                        new Change("reportAlways", "N", "Y"));
        assertThat(hall.counting()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("halls")
    void saysAllThatIsWrongAtOnce(Hall hall) {
        var wrong =
                with(
                        with(
                                with(hall.counting(), "units", Set.of("441002", "999999")),
                                "categories",
                                Set.of()),
                        "declarant",
                        OrganisationNumber.of("312688409"));

        var outcome =
                hall.conclude(
                        new Order(
                                wrong,
                                TODAY.minusDays(1),
                                Optional.of(TODAY.minusDays(2)),
                                4,
                                "admin"));

        assertThat(outcome).isInstanceOf(NotDone.class);
        assertThat(((NotDone) outcome).why())
                .extracting(text -> text.en().substring(0, text.en().indexOf(' ')))
                .containsExactly("Somebody", "Declarant:", "Categories:", "Units:", "From:", "To:");
        assertThat(hall.agreements.versions(SENDER)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("halls")
    void anotherNodeFindsItWhenItLooks(Hall hall) {
        var other = hall.node();
        var before = other.inForce(SENDER, NOW).orElseThrow();
        var closed = with(before, "closed", true);

        hall.conclude(order(closed, 0));
        var unseen = other.inForce(SENDER, NOW).orElseThrow();
        other.lookForOthers();

        assertThat(unseen).isEqualTo(before);
        assertThat(other.inForce(SENDER, NOW)).contains(closed);
    }

    @ParameterizedTest
    @MethodSource("halls")
    void agreesWithASenderWhomTheRegisterDoesNotHave(Hall hall) {
        var sender = Nodi.of("NO045699");
        hall.owner = Optional.of(OrganisationNumber.of("313000109"));
        var agreed = with(hall.counting(), "sender", sender);

        var outcome = hall.conclude(order(agreed, 0));

        assertThat(outcome).isEqualTo(new Done(1));
        assertThat(hall.agreements.all(NOW))
                .extracting(version -> version.agreement().sender().code())
                .containsExactly("NO045601", "NO045602", "NO045699", "NO045701", "NO045801");
    }

    private static Order order(Agreement agreement, int after) {
        return new Order(agreement, TODAY, Optional.empty(), after, "admin");
    }

    private static Agreement with(Agreement agreement, String component, Object value) {
        return Components.with(agreement, component, value);
    }

    /** The capability with everything it needs. */
    static final class Hall {

        final Database database;
        final AgreementRecord kept;
        final AgreementsInForce agreements;
        final RecordedEvents<AgreementChanged> events;
        final Concluding desk;
        Optional<OrganisationNumber> owner = Optional.of(OrganisationNumber.of("313000109"));

        Hall(Database database) {
            this.database = database;
            this.kept = AgreementStores.record(database.entityManager(), new JsonForm());
            this.agreements = node();
            this.events = new RecordedEvents<>(told -> agreements.readAnew());
            this.desk =
                    new Concluding(
                            kept,
                            agreements,
                            parties(),
                            LawFiles::codes,
                            Clock.fixed(NOW, ZoneOffset.UTC),
                            events);
        }

        AgreementsInForce node() {
            var settings = new EditionSettings(Path.of("."), false, true, 1, 1);
            var node = new AgreementsInForce(inTransactions(), settings);
            node.use("files", new RegisterRecords());
            return node;
        }

        /** What the container does for the bean: a transaction for each call that has none. */
        private AgreementRecord inTransactions() {
            return (AgreementRecord)
                    Proxy.newProxyInstance(
                            Hall.class.getClassLoader(),
                            new Class<?>[] {AgreementRecord.class},
                            (proxy, method, arguments) ->
                                    database.inTransaction(
                                            (Supplier<Object>)
                                                    () -> {
                                                        try {
                                                            return method.invoke(kept, arguments);
                                                        } catch (ReflectiveOperationException e) {
                                                            throw new AssertionError(e);
                                                        }
                                                    }));
        }

        private Parties parties() {
            return (Parties)
                    Proxy.newProxyInstance(
                            Hall.class.getClassLoader(),
                            new Class<?>[] {Parties.class},
                            (proxy, method, arguments) -> {
                                assertThat(method.getName()).isEqualTo("ownerOf");
                                return owner;
                            });
        }

        Outcome conclude(Order order) {
            return database.inTransaction(() -> desk.conclude(order));
        }

        Agreement counting() {
            return agreements.inForce(SENDER, NOW).orElseThrow();
        }

        Agreement at(String instant) {
            return agreements.inForce(SENDER, Instant.parse(instant)).orElseThrow();
        }

        @Override
        public String toString() {
            return database.toString();
        }
    }

    private record RegisterRecords() implements DataRecords {

        @Override
        public <T> List<T> of(String kind, Class<T> type) {
            assertThat(kind).isEqualTo(AgreementFiles.AGREEMENT);
            return LawFiles.agreements().stream().map(type::cast).toList();
        }
    }
}
