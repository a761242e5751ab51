package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.clearance.DeclarationCheck.Found;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.clearance.OwnFile;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationQuery;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationSummary;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.OwnInterchanges.Owner;
import no.klarering.messaging.Refusals.Counted;
import no.klarering.messaging.Refusals.Statistics;
import no.klarering.testing.Database;
import no.klarering.testing.DeclarationFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a declarant sees of its own affairs, and what it does not see. */
class OwnAffairsTest {

    private static final DeclarationId ID = DeclarationId.of(DeclarationFixture.ID);
    private static final OrganisationNumber DECLARANT = OrganisationNumber.of("313000109");
    private static final OrganisationNumber ANOTHER = OrganisationNumber.of("313001202");
    private static final Nodi ADDRESS = Nodi.of("NO045601");
    private static final Owner OWNER = new Owner("313000109", Set.of(ADDRESS));
    private static final Owner STRANGER = new Owner("313001202", Set.of(Nodi.of("NO045602")));

    static List<Office> offices() {
        return List.of(new Office(Database.freshH2()), new Office(Database.freshPostgres()));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void aDeclarantReadsItsOwnFileAndNobodyElseDoes(Office office) {
        office.receive(aDeclaration().submitted());
        office.replies();

        var own = open(office, DECLARANT);
        var strange = open(office, ANOTHER);

        assertThat(strange).isEmpty();
        var latest = own.orElseThrow().latest();
        assertThat(latest.state()).isEqualTo(DeclarationState.RELEASED);
        assertThat(latest.assessment()).isPresent();
        assertThat(latest.declaration().runningNumber()).isPresent();
        assertThat(own.get().replies()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void aDeclarantIsToldTheDayOfTheAnswerButNeitherLaneNorProfile(Office office) {
        office.receive(aDeclaration().version(1, Category.MA).submitted());
        office.database.inTransaction(
                () ->
                        office.officers.carryOut(
                                new OfficerOrder(
                                        ID,
                                        OfficerAction.ASK_DOCUMENTS,
                                        "officer",
                                        "REASON",
                                        "Invoice, please",
                                        10)));

        var latest = open(office, DECLARANT).orElseThrow().latest();

        assertThat(latest.state()).isEqualTo(DeclarationState.DOC_CONTROL);
        assertThat(latest.declaration().answerBy()).contains(Office.today().plusDays(10));
        assertThat(latest.declaration().lane()).isEmpty();
        assertThat(latest.declaration().reasons()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void aCheckFindsWhatInputControlWouldAndKeepsNothing(Office office) {
        var wrong = aDeclaration().line("origin", Optional.empty()).submitted();

        var found = check(office, wrong);

        assertThat(found.faults()).isNotEmpty();
        assertThat(open(office, DECLARANT)).isEmpty();
        assertThat(summaries(office)).isEmpty();
        assertThat(office.replies()).isEmpty();
        var command = office.receive(wrong);
        assertThat(office.messageOf(command).faults()).isEqualTo(found.faults());
    }

    @ParameterizedTest
    @MethodSource("offices")
    void aCheckKnowsWhatWasSentBeforeAndNotWhatProfilesFind(Office office) {
        var held = aDeclaration().version(1, Category.MA).submitted();
        var before = check(office, held);
        office.receive(held);

        var again = check(office, held);

        assertThat(before.faults()).isEmpty();
        assertThat(again.faults()).extracting(MessageFault::code).contains("8003");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void aDeclarantFindsItsDeclarationsByDay(Office office) {
        office.receive(aDeclaration().submitted());

        assertThat(summaries(office, 0, 0)).hasSize(1);
        assertThat(summaries(office, 1, 1)).isEmpty();
        assertThat(summaries(office, -1, -1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void aSenderFindsItsInterchangesByReferenceOrDeclarationAndNobodyElseDoes(Office office) {
        var command = office.receive(aDeclaration().submitted());
        var reference = command.key().controlReference();
        office.replies();

        office.database.inTransaction(
                () -> {
                    assertThat(office.sent.named(OWNER, reference, 10)).hasSize(1);
                    assertThat(office.sent.named(OWNER, DeclarationFixture.ID, 10)).hasSize(1);
                    assertThat(office.sent.named(OWNER, ID.key().text(), 10)).hasSize(1);
                    assertThat(office.sent.latest(OWNER, 10)).hasSize(1);
                    assertThat(office.sent.named(OWNER, "other", 10)).isEmpty();
                    assertThat(office.sent.named(STRANGER, reference, 10)).isEmpty();
                    assertThat(office.sent.named(STRANGER, DeclarationFixture.ID, 10)).isEmpty();
                    assertThat(office.sent.latest(STRANGER, 10)).isEmpty();
                    var id = command.key().interchangeId();
                    assertThat(office.sent.content(OWNER, id)).isPresent();
                    assertThat(office.sent.content(STRANGER, id)).isEmpty();
                    assertThat(office.mailbox.answering(id, 10)).hasSize(1);
                    assertThat(office.mailbox.before(Set.of(ADDRESS), Long.MAX_VALUE, 10))
                            .hasSize(1);
                });
    }

    @ParameterizedTest
    @MethodSource("offices")
    void refusalsAreCountedByNumberForTheirSenderAlone(Office office) {
        office.receive(
                aDeclaration()
                        .line("origin", Optional.empty())
                        .line("procedure", Optional.empty())
                        .submitted());
        office.receive(aDeclaration().version(2, Category.FU).submitted());

        var own = counted(office, ADDRESS, Duration.ZERO);
        var strange = counted(office, Nodi.of("NO045602"), Duration.ZERO);
        var later = counted(office, ADDRESS, Duration.ofSeconds(1));

        assertThat(own.messages()).isEqualTo(2);
        assertThat(own.refused()).isEqualTo(1);
        assertThat(own.numbers()).hasSizeGreaterThan(1).extracting(Counted::messages).contains(1L);
        assertThat(strange).isEqualTo(new Statistics(0, 0, List.of()));
        assertThat(later).isEqualTo(new Statistics(0, 0, List.of()));
    }

    private static Statistics counted(Office office, Nodi sender, Duration after) {
        return office.database.inTransaction(
                () ->
                        office.refusals.of(
                                List.of(sender),
                                Office.NOW.plus(after),
                                Office.NOW.plus(Duration.ofDays(1))));
    }

    private static Found check(Office office, SubmitDeclaration command) {
        return office.database.inTransaction(() -> office.check.check(List.of(command)).get(0));
    }

    private static Optional<OwnFile> open(Office office, OrganisationNumber organisation) {
        return office.database.inTransaction(() -> office.own.open(ID.key(), organisation));
    }

    private static List<DeclarationSummary> summaries(Office office) {
        return summaries(office, -1, 1);
    }

    private static List<DeclarationSummary> summaries(Office office, int from, int to) {
        var query =
                new DeclarationQuery(
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.of("313000109"),
                        Optional.empty(),
                        Optional.of(Office.today().plusDays(from)),
                        Optional.of(Office.today().plusDays(to)),
                        "RECEIVED",
                        0,
                        10);
        return office.database.inTransaction(() -> office.declarations.search(query).rows());
    }
}
