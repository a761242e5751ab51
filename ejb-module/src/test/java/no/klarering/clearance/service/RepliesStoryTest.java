package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.DocumentDesk.Call;
import no.klarering.clearance.OfficerDesk.Done;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.clearance.RemindersKept.Awaited;
import no.klarering.declaration.Category;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.document.DocumentType;
import no.klarering.document.FileKind;
import no.klarering.document.FileName;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.CustomsResponse.ResponseText;
import no.klarering.messaging.OwedReply;
import no.klarering.testing.Database;
import no.klarering.testing.DeclarationFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one declaration is told, by officers and by timers, on real databases. */
class RepliesStoryTest {

    private static final DeclarationId ID = DeclarationId.of(DeclarationFixture.ID);

    static List<Office> offices() {
        return List.of(new Office(Database.freshH2()), new Office(Database.freshPostgres()));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void comesInTheOrderOfTheDecisionsThoughTheRelayDiesAgainAndAgain(Office office) {
        office.receive(held());
        order(office, OfficerAction.WRITE);
        order(office, OfficerAction.ASK_DOCUMENTS);
        dieAfter(office, 2);
        order(office, OfficerAction.REMIND);
        var sent = send(office, 2);
        order(office, OfficerAction.EXAMINE_GOODS);
        dieAfter(office, 1);
        order(office, OfficerAction.TAKE_SAMPLE);
        order(office, OfficerAction.ASK_NEW_VERSION);
        sent.addAll(send(office, 1));
        office.receive(aDeclaration().version(2, Category.MA).submitted());
        order(office, 2, OfficerAction.DETAIN);
        dieAfter(office, 4);
        order(office, 2, OfficerAction.RELEASE);
        sent.addAll(send(office, 1_000));

        assertThat(sent.stream().map(RepliesStoryTest::told))
                .containsExactly(
                        "MANUAL 2",
                        "MESSAGE - 999",
                        "MESSAGE 5 999",
                        "MESSAGE - 999 980",
                        "MESSAGE 3 999",
                        "MESSAGE 6 999",
                        "MESSAGE 1 999",
                        "MANUAL 2",
                        "MESSAGE 7 999",
                        "RELEASED - 999");
        assertThat(office.database.inTransaction(() -> office.files.open(ID.key(), "officer")))
                .get()
                .satisfies(file -> assertThat(file.replies()).hasSize(10));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void remindsOfDocumentsTwoDaysBeforeTheyAreDueAndEveryWeekFromThen(Office office) {
        office.receive(held());
        order(office, OfficerAction.ASK_DOCUMENTS);
        office.replies();

        office.remindAt(Instant.parse("2024-06-11T05:59:59Z"));
        assertThat(office.replies()).isEmpty();
        office.remindAt(Instant.parse("2024-06-11T06:00:00Z"));
        office.remindAt(Instant.parse("2024-06-11T06:00:10Z"));
        assertThat(texts(office)).containsExactly("980");
        office.remindAt(Instant.parse("2024-06-18T05:59:59Z"));
        assertThat(office.replies()).isEmpty();
        office.remindAt(Instant.parse("2024-06-18T06:00:00Z"));

        assertThat(texts(office)).containsExactly("980");
        assertThat(awaited(office).orElseThrow().sent()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void remindsNoLongerWhenADocumentHasCome(Office office) {
        office.receive(held());
        order(office, OfficerAction.ASK_DOCUMENTS);
        office.replies();

        office.database.inTransaction(() -> office.papers.receive(call(), file()));
        office.remindAt(Instant.parse("2024-06-11T06:00:00Z"));

        assertThat(office.replies()).isEmpty();
        assertThat(awaited(office)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void remindsNoLongerWhenTheDeclarationHasMovedOn(Office office) {
        office.receive(held());
        order(office, OfficerAction.EXAMINE_GOODS);
        order(office, OfficerAction.RELEASE);
        office.replies();

        office.remindAt(Instant.parse("2024-06-10T06:00:00Z"));

        assertThat(office.replies()).isEmpty();
        assertThat(awaited(office)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void remindsOfGoodsOfANewVersionAndOfDirectClearance(Office office) {
        office.receive(held());
        order(office, OfficerAction.EXAMINE_GOODS);
        office.receive(
                aDeclaration()
                        .with("declarationId", "3130001092024060300050101")
                        .beforeArrival()
                        .submitted());
        office.replies();

        office.remindAt(Instant.parse("2024-06-10T06:00:00Z"));
        assertThat(texts(office)).containsExactlyInAnyOrder("981", "983");
        order(office, OfficerAction.ASK_NEW_VERSION);
        office.replies();
        office.remindAt(Instant.parse("2024-06-11T06:00:00Z"));

        assertThat(texts(office)).containsExactly("982");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void asksNobodyToAnswerWhatIsOnlyATest(Office office) {
        office.receive(aDeclaration().beforeArrival().asTest().submitted());
        office.replies();

        office.remindAt(Instant.parse("2024-06-10T06:00:00Z"));

        assertThat(office.replies()).isEmpty();
        assertThat(awaited(office)).isEmpty();
    }

    private static SubmitDeclaration held() {
        return aDeclaration().version(1, Category.MA).submitted();
    }

    private static void order(Office office, OfficerAction action) {
        order(office, 1, action);
    }

    private static void order(Office office, int version, OfficerAction action) {
        var id = DeclarationId.of(ID.key().text() + "%02d".formatted(version));
        var order = new OfficerOrder(id, action, "officer", "REASON", "Se her.", 10);
        var outcome = office.database.inTransaction(() -> office.officers.carryOut(order));
        assertThat(outcome).isInstanceOf(Done.class);
    }

    /** A relay that has written so many when its process ends: none of them was sent. */
    private static void dieAfter(Office office, int written) {
        var left = new ArrayList<>(Collections.nCopies(written, 0));
        assertThatThrownBy(
                        () ->
                                office.database.inTransaction(
                                        () ->
                                                office.dispatch.dispatch(
                                                        (reply, control, message, at) -> {
                                                            if (left.isEmpty()) {
                                                                throw new ProcessEnds();
                                                            }
                                                            left.remove(0);
                                                            return new byte[] {2};
                                                        },
                                                        1_000)))
                .isInstanceOf(ProcessEnds.class);
    }

    private static List<CustomsResponse> send(Office office, int most) {
        var sent = new ArrayList<CustomsResponse>();
        office.database.inTransaction(
                () ->
                        office.dispatch.dispatch(
                                (reply, control, message, at) -> {
                                    sent.add((CustomsResponse) reply);
                                    return new byte[] {2};
                                },
                                most));
        return sent;
    }

    private static String told(CustomsResponse reply) {
        var codes = reply.texts().stream().map(ResponseText::code).toList();
        return (reply.kind()
                        + " "
                        + reply.action().map(ControlAction::code).orElse("-")
                        + " "
                        + String.join(" ", codes))
                .strip();
    }

    private static List<String> texts(Office office) {
        return office.replies().stream()
                .map(RepliesStoryTest::onlyText)
                .map(ResponseText::code)
                .toList();
    }

    private static ResponseText onlyText(OwedReply reply) {
        var texts = ((CustomsResponse) reply).texts();
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }

    private static Optional<Awaited> awaited(Office office) {
        return office.database.inTransaction(() -> office.reminders.find(ID.key()));
    }

    private static Call call() {
        return new Call(
                ID.key(),
                Optional.of(OrganisationNumber.of("313000109")),
                DocumentType.INVOICE,
                new FileName("faktura.pdf"),
                FileKind.PDF);
    }

    private static ByteArrayInputStream file() {
        return new ByteArrayInputStream("%PDF-1.4 Faktura".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final class ProcessEnds extends Error {
        private static final long serialVersionUID = 1L;
    }
}
