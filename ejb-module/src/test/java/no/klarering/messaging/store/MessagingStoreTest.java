package no.klarering.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;
import no.klarering.kernel.Where;
import no.klarering.messaging.Channel;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.Dispatch.Dispatched;
import no.klarering.messaging.Dispatch.ReplyRenderer;
import no.klarering.messaging.InterchangeRegister.Registration;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.Mailbox;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.MessageOutcome;
import no.klarering.messaging.ReceivedInterchange;
import no.klarering.messaging.ReceivedMessage;
import no.klarering.messaging.ReplyOwed;
import no.klarering.messaging.ReplyPut;
import no.klarering.messaging.ResponseKind;
import no.klarering.messaging.SyntaxReply;
import no.klarering.messaging.service.ReplyDispatch;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.Database;
import no.klarering.testing.RecordedEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagingStoreTest {

    private static final Instant NOW = Instant.parse("2024-06-03T07:15:07.123456Z");
    private static final Nodi SENDER = Nodi.of("NO045601");
    private static final MessageFault ALREADY_USED =
            new MessageFault(
                    "0085:26", new Text("brukt", "used"), new Text("UNB", "UNB"), -1, 0, 6, 0);

    private Database database;
    private JpaInterchangeRegister register;
    private JpaInbox inbox;
    private JpaOutbox outbox;
    private JpaMailbox mailbox;
    private JpaDeadLetters deadLetters;
    private ReplyDispatch dispatch;
    private final RecordedEvents<ReplyOwed> owed = new RecordedEvents<>();
    private final RecordedEvents<ReplyPut> put = new RecordedEvents<>();

    private void on(String kind) {
        database = Database.shared(kind);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var entityManager = database.entityManager();
        var json = new JsonForm();
        outbox = new JpaOutbox(entityManager, json, clock, owed);
        register = new JpaInterchangeRegister(entityManager, outbox, json);
        inbox = new JpaInbox(entityManager, clock);
        mailbox = new JpaMailbox(entityManager);
        deadLetters = new JpaDeadLetters(entityManager);
        dispatch = new ReplyDispatch(new JpaReplyLedger(entityManager, json), clock, put);
        dispatchAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsAnInterchangeWithItsBytesAndMessagesAsReceived(String kind) {
        on(kind);
        var interchange = anInterchange();

        var registration = database.inTransaction(() -> register.register(interchange));

        assertThat(registration).isEqualTo(Registration.NEW);
        database.inTransaction(
                () -> {
                    var view = register.find(interchange.id()).orElseThrow();
                    assertThat(view.receivedAt()).isEqualTo(NOW);
                    assertThat(view.sender()).contains(SENDER);
                    assertThat(view.messages()).isEqualTo(interchange.messages());
                    assertThat(register.content(interchange.id())).contains(interchange.content());
                    assertThat(register.search(interchange.controlReference().orElseThrow(), 10))
                            .containsExactly(view);
                    assertThat(register.search("3130001092024060300010101", 100)).contains(view);
                    assertThat(
                                    register.recent(
                                            Optional.of(InterchangeState.PROCESSED),
                                            Optional.of(SENDER),
                                            0,
                                            100))
                            .contains(view);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsWhatIsFarTooLongWithItsBytes(String kind) {
        on(kind);
        var plain = anInterchange();
        var endless = "X".repeat(5000);
        var interchange =
                new ReceivedInterchange(
                        plain.id(),
                        plain.channel(),
                        plain.sender(),
                        plain.organisation(),
                        Optional.of(endless),
                        NOW,
                        false,
                        bytes(endless),
                        InterchangeState.QUARANTINED,
                        List.of(),
                        List.of(
                                new ReceivedMessage(
                                        endless,
                                        Optional.of(endless),
                                        ReceivedMessage.SYNTAX_REJECTED,
                                        List.of(),
                                        List.of())),
                        Optional.of(
                                new SyntaxReply(
                                        SENDER, plain.id(), endless, List.of("UCI"), false)),
                        plain.replyIfDuplicate(),
                        List.of(),
                        Optional.of(endless));

        database.inTransaction(() -> register.register(interchange));

        assertThat(types(dispatchAll())).containsExactly("CONTRL");
        assertThat(database.inTransaction(() -> register.content(plain.id())))
                .contains(bytes(endless));
    }

    /** PostgreSQL takes no null character into a text. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsAndAnswersReferencesWithNullCharacters(String kind) {
        on(kind);
        var plain = anInterchange();
        var reference = "12\u000034" + plain.controlReference().orElseThrow();
        var interchange =
                new ReceivedInterchange(
                        plain.id(),
                        plain.channel(),
                        plain.sender(),
                        plain.organisation(),
                        Optional.of(reference),
                        NOW,
                        false,
                        bytes(reference),
                        InterchangeState.REJECTED,
                        List.of(),
                        List.of(
                                new ReceivedMessage(
                                        "1\u0000",
                                        Optional.of("2\u0000"),
                                        ReceivedMessage.SYNTAX_REJECTED,
                                        List.of(ALREADY_USED),
                                        List.of())),
                        Optional.of(
                                new SyntaxReply(
                                        SENDER, plain.id(), reference, List.of("UCI"), false)),
                        plain.replyIfDuplicate(),
                        List.of(),
                        Optional.of("the sender is \u0000"));

        database.inTransaction(() -> register.register(interchange));

        assertThat(types(dispatchAll())).containsExactly("CONTRL");
        var again = database.inTransaction(() -> register.register(withId(interchange, NOW)));
        assertThat(again).isEqualTo(Registration.DUPLICATE);
        var view = database.inTransaction(() -> register.find(plain.id())).orElseThrow();
        assertThat(view.controlReference().orElseThrow()).startsWith("12 34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsARedeliveryFromADuplicate(String kind) {
        on(kind);
        var first = anInterchange();
        var again = withId(first, NOW.plus(Duration.ofDays(400)).minusSeconds(1));
        var muchLater = withId(first, NOW.plus(Duration.ofDays(400)));

        database.inTransaction(() -> register.register(first));

        assertThat(database.inTransaction(() -> register.register(first)))
                .isEqualTo(Registration.REPEAT);
        assertThat(database.inTransaction(() -> register.register(again)))
                .isEqualTo(Registration.DUPLICATE);
        assertThat(database.inTransaction(() -> register.register(again)))
                .isEqualTo(Registration.DUPLICATE);
        assertThat(database.inTransaction(() -> register.register(muchLater)))
                .isEqualTo(Registration.NEW);
        assertThat(types(dispatchAll())).containsExactly("CONTRL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void saysOfADuplicateWhyItWasRefused(String kind) {
        on(kind);
        var first = anInterchange();
        var again = withId(first, NOW);

        database.inTransaction(() -> register.register(first));
        database.inTransaction(() -> register.register(again));

        database.inTransaction(
                () -> {
                    assertThat(register.find(first.id()).orElseThrow().faults()).isEmpty();
                    var refused = register.find(again.id()).orElseThrow();
                    assertThat(refused.state()).isEqualTo(InterchangeState.REJECTED);
                    assertThat(refused.faults()).containsExactly(ALREADY_USED);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void takesOneOfDuplicatesThatRace(String kind) throws Exception {
        on(kind);
        var first = anInterchange();
        var tasks = new ArrayList<Callable<Registration>>();
        for (var number = 0; number < 6; number++) {
            var each = withId(first, NOW);
            tasks.add(() -> registerAsTheBrokerWould(each));
        }

        var executor = Executors.newFixedThreadPool(6);
        var endings = new ArrayList<Registration>();
        for (var future : executor.invokeAll(tasks)) {
            endings.add(future.get());
        }
        executor.shutdown();

        assertThat(endings).containsOnlyOnce(Registration.NEW);
        assertThat(endings).filteredOn(Registration.DUPLICATE::equals).hasSize(5);
    }

    private static MessageOutcome released(MessageKey key) {
        return new MessageOutcome(key, "RELEASED", List.of(), List.of());
    }

    private Registration registerAsTheBrokerWould(ReceivedInterchange interchange) {
        try {
            return database.inTransaction(() -> register.register(interchange));
        } catch (jakarta.persistence.PersistenceException lostTheRace) {
            return database.inTransaction(() -> register.register(interchange));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void admitsAMessageOnce(String kind) {
        on(kind);
        var interchange = anInterchange();
        var key = keyOf(interchange);
        database.inTransaction(() -> register.register(interchange));

        var first =
                database.inTransaction(
                        () -> {
                            var admitted = inbox.admit(List.of(key));
                            register.settle(List.of(released(key)));
                            return admitted;
                        });
        var second = database.inTransaction(() -> inbox.admit(List.of(key)));

        assertThat(first).containsExactly(key);
        assertThat(second).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void admitsAgainWhatWasRolledBack(String kind) {
        on(kind);
        var interchange = anInterchange();
        var key = keyOf(interchange);
        database.inTransaction(() -> register.register(interchange));

        assertThatThrownBy(
                        () ->
                                database.inTransaction(
                                        () -> {
                                            inbox.admit(List.of(key));
                                            register.settle(List.of(released(key)));
                                            throw new IllegalStateException("the work failed");
                                        }))
                .hasMessage("the work failed");

        assertThat(database.inTransaction(() -> inbox.admit(List.of(key)))).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void refusesToAdmitWhatWasNeverRegistered(String kind) {
        on(kind);
        var key = keyOf(anInterchange());

        assertThatThrownBy(() -> database.inTransaction(() -> inbox.admit(List.of(key))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never registered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsWhatWasGivenUpAndTakesItAgain(String kind) {
        on(kind);
        var interchange = anInterchange();
        var key = keyOf(interchange);
        var bytes = "{}".getBytes(StandardCharsets.UTF_8);
        database.inTransaction(() -> register.register(interchange));

        database.inTransaction(
                () -> inbox.giveUp(Optional.of(key), "clearance.in", bytes, "it broke"));

        database.inTransaction(
                () -> {
                    var letter =
                            deadLetters.list(0, 200).stream()
                                    .filter(each -> each.key().equals(key.text()))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(letter.cause()).isEqualTo("it broke");
                    assertThat(deadLetters.content(letter.id())).contains(bytes);
                    deadLetters.sentAgain(letter.id(), "officer:admin", NOW);
                });
        assertThat(stateOf(interchange)).isEqualTo(ReceivedMessage.FAILED);
        assertThat(database.inTransaction(() -> inbox.admit(List.of(key)))).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countsHowOftenWorkIsBegunAgain(String kind) {
        on(kind);
        var work = "edi.in " + UUID.randomUUID();

        var counts =
                List.of(
                        database.inTransaction(() -> inbox.begunAgain(work)),
                        database.inTransaction(() -> inbox.begunAgain(work)));

        var so = database.inTransaction(() -> inbox.timesBegun(work));
        database.inTransaction(() -> inbox.finished(work));
        var none = database.inTransaction(() -> inbox.timesBegun(work));
        var afterwards = database.inTransaction(() -> inbox.begunAgain(work));

        assertThat(counts).containsExactly(1, 2);
        assertThat(so).isEqualTo(2);
        assertThat(none).isZero();
        assertThat(afterwards).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void putsTheOutcomeOnTheMessage(String kind) {
        on(kind);
        var interchange = anInterchange();
        var fault =
                new MessageFault(
                        "9618", new Text("feil", "wrong"), new Text("linje", "line"), 1, 26, 0, 0);
        database.inTransaction(() -> register.register(interchange));

        database.inTransaction(
                () ->
                        register.settle(
                                List.of(
                                        new MessageOutcome(
                                                keyOf(interchange),
                                                "REJECTED",
                                                List.of(fault),
                                                List.of()))));

        database.inTransaction(
                () -> {
                    var message = register.find(interchange.id()).orElseThrow().messages().get(0);
                    assertThat(message.state()).isEqualTo("REJECTED");
                    assertThat(message.faults()).containsExactly(fault);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void sendsWhatIsOwedInOrderAndOnce(String kind) {
        on(kind);
        var interchange = anInterchange();
        var response = aResponseTo(interchange);
        database.inTransaction(() -> register.register(interchange));
        database.inTransaction(() -> outbox.owe(aReceiptFor(interchange)));
        database.inTransaction(() -> outbox.owe(response));
        var seen = new ArrayList<Object>();

        var sent =
                database.inTransaction(
                        () ->
                                dispatch.dispatch(
                                        (reply, control, message, at) -> {
                                            seen.add(reply);
                                            return bytes(control + " " + message + " " + at);
                                        },
                                        10));

        assertThat(types(sent)).containsExactly("CONTRL", "CUSRES");
        assertThat(seen.get(1)).isEqualTo(response);
        assertThat(sent.get(0).controlReference()).startsWith("2406030915").hasSize(14);
        assertThat(Long.parseLong(sent.get(1).controlReference()))
                .isEqualTo(Long.parseLong(sent.get(0).controlReference()) + 1);
        assertThat(dispatchAll()).isEmpty();
        database.inTransaction(
                () -> {
                    var entries = entriesAbout(interchange);
                    assertThat(entries)
                            .extracting(Mailbox.Entry::type)
                            .containsExactly("CONTRL", "CUSRES");
                    assertThat(mailbox.content(entries.get(1).id(), List.of(SENDER)))
                            .contains(sent.get(1).content());
                    assertThat(mailbox.content(entries.get(1).id(), List.of(Nodi.of("NO045701"))))
                            .isEmpty();
                    assertThat(mailbox.about("31300010920240603000101"))
                            .contains(entries.get(1))
                            .doesNotContain(entries.get(0));
                });
        assertThat(put.fired()).last().isEqualTo(new ReplyPut(java.util.Set.of(SENDER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void handsOverByFolderOnlyWhatCameByFolder(String kind) {
        on(kind);
        var byHttp = anInterchange();
        var byFolder = anInterchange(Channel.FOLDER);
        database.inTransaction(() -> register.register(byHttp));
        database.inTransaction(() -> register.register(byFolder));
        database.inTransaction(() -> outbox.owe(aResponseTo(byHttp)));
        database.inTransaction(() -> outbox.owe(aResponseTo(byFolder)));

        var sent = dispatchAll();

        assertThat(sent)
                .extracting(Dispatched::channel)
                .containsExactly(Channel.HTTP, Channel.FOLDER);
        var waiting = database.inTransaction(() -> dispatch.undelivered(Channel.FOLDER, 10));
        assertThat(waiting)
                .extracting(Dispatched::mailboxId)
                .containsExactly(sent.get(1).mailboxId());
        database.inTransaction(() -> dispatch.delivered(sent.get(1).mailboxId()));
        assertThat(database.inTransaction(() -> dispatch.undelivered(Channel.FOLDER, 10)))
                .isEmpty();
    }

    /** A server that is away for days must not hold up what goes into folders and queues. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsEachChannelAndEachRecipientWhatIsTheirsOnly(String kind) {
        on(kind);
        var byFolder = anInterchange(Channel.FOLDER);
        var bySftp = anInterchange(Channel.SFTP);
        database.inTransaction(() -> register.register(bySftp));
        database.inTransaction(() -> register.register(byFolder));
        database.inTransaction(() -> outbox.owe(aResponseTo(bySftp)));
        database.inTransaction(() -> outbox.owe(aResponseTo(byFolder)));

        var sent = dispatchAll();

        assertThat(undelivered(() -> dispatch.undelivered(Channel.FOLDER, 1)))
                .containsExactly(sent.get(1).mailboxId());
        assertThat(undelivered(() -> dispatch.undelivered(Channel.SFTP, SENDER, 10)))
                .containsExactly(sent.get(0).mailboxId());
        assertThat(undelivered(() -> dispatch.undelivered(Channel.SFTP, Nodi.of("NO045701"), 10)))
                .isEmpty();
    }

    private List<String> undelivered(Supplier<List<Dispatched>> question) {
        return database.inTransaction(question).stream().map(Dispatched::mailboxId).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void setsAsideAReplyThatCannotBeWrittenAndSendsTheNext(String kind) {
        on(kind);
        var interchange = anInterchange();
        database.inTransaction(() -> register.register(interchange));
        database.inTransaction(() -> outbox.owe(aReceiptFor(interchange)));
        database.inTransaction(() -> outbox.owe(aResponseTo(interchange)));
        ReplyRenderer failing =
                (reply, control, message, at) -> {
                    if (reply instanceof SyntaxReply) {
                        throw new IllegalStateException("cannot be written");
                    }
                    return bytes(control);
                };

        var sent = database.inTransaction(() -> dispatch.dispatch(failing, 10));

        assertThat(types(sent)).containsExactly("CUSRES");
        database.inTransaction(
                () ->
                        assertThat(deadLetters.list(0, 200))
                                .anyMatch(letter -> letter.key().contains(interchange.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void givesEveryCursorAndReferenceOnceWhenTwoRelaysRace(String kind) throws Exception {
        on(kind);
        var interchange = anInterchange();
        database.inTransaction(() -> register.register(interchange));
        for (var number = 0; number < 60; number++) {
            database.inTransaction(() -> outbox.owe(aResponseTo(interchange)));
        }
        Callable<List<Dispatched>> relay =
                () -> {
                    var all = new ArrayList<Dispatched>();
                    for (var round = 0; round < 10; round++) {
                        all.addAll(database.inTransaction(() -> dispatch.dispatch(PLAIN, 7)));
                    }
                    return all;
                };

        var executor = Executors.newFixedThreadPool(3);
        var references = new ArrayList<String>();
        for (var future : executor.invokeAll(List.of(relay, relay, relay))) {
            future.get().forEach(each -> references.add(each.controlReference()));
        }
        executor.shutdown();

        assertThat(references).hasSize(60).doesNotHaveDuplicates();
        database.inTransaction(
                () -> {
                    var cursors = entriesAbout(interchange).stream().map(Mailbox.Entry::cursor);
                    assertThat(cursors.toList()).hasSize(60).doesNotHaveDuplicates().isSorted();
                });
    }

    private static final ReplyRenderer PLAIN = (reply, control, message, at) -> bytes(control);

    private List<Dispatched> dispatchAll() {
        return database.inTransaction(() -> dispatch.dispatch(PLAIN, 1000));
    }

    private static List<String> types(List<Dispatched> sent) {
        return sent.stream().map(Dispatched::type).toList();
    }

    private List<Mailbox.Entry> entriesAbout(ReceivedInterchange interchange) {
        return mailbox.after(List.of(SENDER), 0, 10_000).stream()
                .filter(entry -> entry.interchangeId().equals(interchange.id()))
                .toList();
    }

    private String stateOf(ReceivedInterchange interchange) {
        return database.inTransaction(
                () -> register.find(interchange.id()).orElseThrow().messages().get(0).state());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static MessageKey keyOf(ReceivedInterchange interchange) {
        return new MessageKey(
                interchange.id(),
                SENDER,
                interchange.controlReference().orElseThrow(),
                interchange.messages().get(0).reference());
    }

    private static ReceivedInterchange anInterchange() {
        return anInterchange(Channel.HTTP);
    }

    private static ReceivedInterchange anInterchange(Channel channel) {
        var reference = UUID.randomUUID().toString().substring(0, 14);
        var id = UUID.randomUUID().toString();
        return new ReceivedInterchange(
                id,
                channel,
                Optional.of(SENDER),
                Optional.of("313000109"),
                Optional.of(reference),
                NOW,
                false,
                bytes("UNB+UNOC:3+Ærlig'"),
                InterchangeState.PROCESSED,
                List.of(),
                List.of(
                        new ReceivedMessage(
                                "000101",
                                Optional.of("3130001092024060300010101"),
                                ReceivedMessage.RECEIVED,
                                List.of(),
                                List.of())),
                Optional.empty(),
                Optional.of(new SyntaxReply(SENDER, id, reference, List.of("UCI"), false)),
                List.of(ALREADY_USED),
                Optional.empty());
    }

    private static ReceivedInterchange withId(ReceivedInterchange first, Instant receivedAt) {
        return new ReceivedInterchange(
                UUID.randomUUID().toString(),
                first.channel(),
                first.sender(),
                first.organisation(),
                first.controlReference(),
                receivedAt,
                first.test(),
                first.content(),
                first.state(),
                first.faults(),
                first.messages(),
                first.reply(),
                Optional.of(
                        new SyntaxReply(
                                SENDER,
                                first.id(),
                                first.controlReference().orElseThrow(),
                                List.of("UCI"),
                                false)),
                first.faultsIfDuplicate(),
                first.quarantineCause());
    }

    private static SyntaxReply aReceiptFor(ReceivedInterchange interchange) {
        return new SyntaxReply(
                SENDER,
                interchange.id(),
                interchange.controlReference().orElseThrow(),
                List.of("UCI+1"),
                false);
    }

    private static CustomsResponse aResponseTo(ReceivedInterchange interchange) {
        return new CustomsResponse(
                ResponseKind.REJECTED,
                keyOf(interchange),
                "3130001092024060300010101",
                false,
                LocalDate.of(2024, 6, 3),
                NOW,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 6, 13)),
                Optional.empty(),
                Optional.of("313000109"),
                List.of(new CustomsResponse.ResponseText("999", "ÆRLIG")),
                List.of(Problem.of("9618", Where.line(1, "CHARGE", "47"))),
                false);
    }
}
