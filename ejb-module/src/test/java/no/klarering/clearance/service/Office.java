package no.klarering.clearance.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.audit.AuditRecord;
import no.klarering.audit.AuditTrail;
import no.klarering.audit.store.AuditStores;
import no.klarering.clearance.CaseFiles;
import no.klarering.clearance.ClearanceDesk;
import no.klarering.clearance.CreditDesk;
import no.klarering.clearance.DeclarationCheck;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.DeclarationsDecided;
import no.klarering.clearance.DocumentDesk;
import no.klarering.clearance.DocumentReceived;
import no.klarering.clearance.DoubleDesk;
import no.klarering.clearance.DoubleWatch;
import no.klarering.clearance.FinalDesk;
import no.klarering.clearance.OfficerDesk;
import no.klarering.clearance.OwnFiles;
import no.klarering.clearance.ReminderSettings;
import no.klarering.clearance.RemindersKept;
import no.klarering.clearance.store.ClearanceStores;
import no.klarering.codes.Explanation;
import no.klarering.codes.Explanations;
import no.klarering.control.Controls;
import no.klarering.control.store.ControlStores;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.declaration.store.DeclarationStores;
import no.klarering.document.Documents;
import no.klarering.document.store.DocumentStores;
import no.klarering.doubles.DoubleLaw;
import no.klarering.doubles.store.DoubleStores;
import no.klarering.kernel.DomainEvent;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;
import no.klarering.messaging.Channel;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.Mailbox;
import no.klarering.messaging.OwedReply;
import no.klarering.messaging.OwnInterchanges;
import no.klarering.messaging.ReceivedInterchange;
import no.klarering.messaging.ReceivedMessage;
import no.klarering.messaging.Refusals;
import no.klarering.messaging.service.ReplyDispatch;
import no.klarering.messaging.store.MessagingStores;
import no.klarering.movement.store.MovementStores;
import no.klarering.operations.OperationsSettings;
import no.klarering.operations.SettingsReading;
import no.klarering.operations.service.JsonForm;
import no.klarering.party.CreditAccount;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;
import no.klarering.settlement.Claims;
import no.klarering.settlement.store.SettlementStores;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.Tariff;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;
import no.klarering.testing.Database;
import no.klarering.testing.LawFiles;
import no.klarering.testing.RecordedEvents;
import no.klarering.testing.RegisterAgreements;
import no.klarering.testing.SettableClock;
import no.klarering.testing.TariffFiles;

/**
 * The desks with real stores on a real database, and the law of {@code config/data}; the test
 * begins and ends the transactions.
 */
final class Office {

    static final ReminderSettings REMINDERS = new ReminderSettings(2, 7);
    static final Instant NOW = Instant.parse("2024-06-03T07:15:07Z");

    final Database database;
    final ClearanceDesk desk;
    final OfficerDesk officers;
    final CreditDesk credit;
    final CaseFiles files;
    final OwnFiles own;
    final DoubleDesk doubles;
    final DoubleWatch watch;
    final CommittedGoods committed;

    /** Whether the desk does not see what is alike, as beside a transaction that is under way. */
    boolean blinded;

    final DeclarationCheck check;
    final OwnInterchanges sent;
    final Refusals refusals;
    final Mailbox mailbox;
    final DocumentDesk papers;
    final Documents documents;
    final DeclarationRegister declarations;
    final InterchangeRegister interchanges;
    final Controls controls;
    final Claims claims;
    final AuditTrail audit;
    final AuditRecord auditRecord;
    final RunningNumberBlocks numbers;
    final RemindersKept reminders;
    final ReplyDispatch dispatch;
    private final Declarations kept;
    private final Answering answering;
    final FinalDesk finals;
    private final SettableClock time;

    Office(Database database) {
        this.database = database;
        var em = database.entityManager();
        var json = new JsonForm();
        var clock = new SettableClock(NOW);
        time = clock;
        var outbox = MessagingStores.outbox(em, json, clock);
        kept = DeclarationStores.declarations(em, json);
        reminders = ClearanceStores.reminders(em);
        var decisions = ClearanceStores.decisions(em, json);
        mailbox = MessagingStores.mailbox(em);
        sent = MessagingStores.ownInterchanges(em, json);
        refusals = MessagingStores.refusals(em);
        var blocks = ClearanceStores.numberBlocks(em);
        interchanges = MessagingStores.interchanges(em, outbox, json);
        controls = ControlStores.controls(em);
        claims = SettlementStores.claims(em, json);
        audit = AuditStores.auditTrail(em, json);
        auditRecord = AuditStores.auditRecord(em, json);
        declarations = DeclarationStores.register(em, json);
        numbers =
                new RunningNumberBlocks(
                        (unit, year, size) ->
                                database.inTransaction(() -> blocks.reserve(unit, year, size)));
        documents = DocumentStores.documents(em);
        papers =
                new DocumentReceiving(
                        kept, documents, clock, new RecordedEvents<>(this::hearDocument));
        var parties =
                new PartyFacts(
                        new FileParties(),
                        LawFiles::isVoecSeller,
                        LawFiles::exemption,
                        ofTheSandbox(),
                        new RegisterAgreements());
        var originals = new OriginalFacts(kept);
        var findings = DoubleStores.findings(em, json);
        doubles = new DoubleJudging(findings, clock, new RecordedEvents<>(auditRecord::keep));
        var tariff = new TariffFacts(new FileTariff(), TariffFiles::rate);
        var facts =
                new FactsGathering(
                        LawFiles::codes,
                        LawFiles::risk,
                        LawFiles::masks,
                        parties,
                        tariff,
                        kept,
                        originals,
                        new DoubleFactsGathering(this::doubleLaw, kept, findings),
                        clock);
        var cashier = new Cashier(claims, numbers);
        var keeping = new Keeping(kept, decisions, controls, claims, findings);
        var texts = new PlainTexts();
        answering = new Answering(interchanges, outbox, texts, kept);
        committed = new CommittedGoods(kept);
        watch =
                new DoubleSecondLook(
                        committed,
                        kept,
                        keeping,
                        LawFiles::doubles,
                        answering,
                        clock,
                        new RecordedEvents<>(auditRecord::keep));
        desk =
                new TurnByTurn(
                        new DeclarationClearance(
                                MessagingStores.inbox(em, clock),
                                facts,
                                cashier,
                                keeping,
                                answering,
                                announcing(),
                                new RecordedEvents<>(committed::declared)));
        officers =
                new OfficerDecisions(
                        new OfficerFactsGathering(
                                kept, decisions, parties, originals, texts, clock),
                        cashier,
                        keeping,
                        answering,
                        announcing());
        credit =
                new StoppedForCredit(
                        kept,
                        new CreditFacts(kept, decisions, parties, originals, clock),
                        cashier,
                        keeping,
                        answering,
                        announcing());
        finals = new FinalMissing(kept, keeping, answering, clock, announcing());
        var binder = new CaseFileBinder(kept, decisions, controls, mailbox, documents);
        files = new CaseFileRoom(binder, clock, new RecordedEvents<>(auditRecord::keep));
        own = new OwnFileRoom(binder);
        check = new DeclarationChecking(facts, texts);
        dispatch =
                new ReplyDispatch(MessagingStores.ledger(em, json), clock, new RecordedEvents<>());
    }

    private DoubleLaw doubleLaw() {
        var law = LawFiles.doubles();
        return blinded ? new DoubleLaw(law.edition(), Map.of(), law.weights(), law.least()) : law;
    }

    private void hearDocument(DomainEvent told) {
        auditRecord.keep(told);
        if (told instanceof DocumentReceived received) {
            new RemindersHeard(reminders, REMINDERS).hear(received);
        }
    }

    private Announcing announcing() {
        return new Announcing(
                new RecordedEvents<>(this::hearDecision), new RecordedEvents<>(this::hearAll));
    }

    /** Has the consignments that name them asked about, which is a question to the database. */
    private void hearAll(DeclarationsDecided told) {
        MovementStores.movements(database.entityManager())
                .askNow(told.decided().stream().map(DeclarationDecided::subject).toList(), NOW);
    }

    private void hearDecision(DeclarationDecided decided) {
        auditRecord.keep(decided);
        new RemindersHeard(reminders, REMINDERS).hear(decided);
    }

    /** Goes one round through those to be reminded, as any process would at that moment. */
    void remindAt(Instant now) {
        var reminding =
                new Reminding(
                        reminders,
                        kept,
                        answering,
                        REMINDERS,
                        Clock.fixed(now, ZoneOffset.UTC),
                        announcing());
        for (var declaration : database.inTransaction(reminding::due)) {
            database.inTransaction(() -> reminding.remind(declaration));
        }
    }

    /** From now on it is this moment. */
    void at(Instant moment) {
        time.set(moment);
    }

    /** Registers the message as the channel would, and hands it to the desk. */
    SubmitDeclaration receive(SubmitDeclaration submitted) {
        var command = register(submitted);
        database.inTransaction(() -> desk.clear(List.of(command)));
        return command;
    }

    /** Registers the messages and hands them to the desk at once. */
    List<SubmitDeclaration> receive(List<SubmitDeclaration> submitted) {
        var commands = submitted.stream().map(this::register).toList();
        database.inTransaction(() -> desk.clear(commands));
        return commands;
    }

    /** Registers the message only. */
    SubmitDeclaration register(SubmitDeclaration submitted) {
        var id = UUID.randomUUID().toString();
        var sender = submitted.key().sender();
        var key = new MessageKey(id, sender, id.substring(0, 14), "000101");
        var message =
                new ReceivedMessage(
                        key.messageReference(),
                        Optional.of(submitted.declarationId()),
                        ReceivedMessage.RECEIVED,
                        List.of(),
                        List.of());
        var interchange =
                new ReceivedInterchange(
                        id,
                        Channel.HTTP,
                        Optional.of(key.sender()),
                        Optional.of("313000109"),
                        Optional.of(key.controlReference()),
                        NOW,
                        submitted.receipt().test(),
                        new byte[] {1},
                        InterchangeState.PROCESSED,
                        List.of(),
                        List.of(message),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        database.inTransaction(() -> interchanges.register(interchange));
        return new SubmitDeclaration(
                submitted.version(),
                key,
                submitted.receipt(),
                submitted.declarationId(),
                submitted.header(),
                submitted.lines(),
                submitted.totals(),
                submitted.positions(),
                submitted.warnings());
    }

    ReceivedMessage messageOf(SubmitDeclaration command) {
        return database.inTransaction(
                () ->
                        interchanges
                                .find(command.key().interchangeId())
                                .orElseThrow()
                                .messages()
                                .get(0));
    }

    /** Sends everything owed and gives it. */
    List<OwedReply> replies() {
        var sent = new ArrayList<OwedReply>();
        database.inTransaction(
                () ->
                        dispatch.dispatch(
                                (reply, control, message, at) -> {
                                    sent.add(reply);
                                    return new byte[] {2};
                                },
                                1000));
        return sent;
    }

    static final class FileParties implements Parties {

        @Override
        public Optional<Organisation> organisation(OrganisationNumber number) {
            return LawFiles.organisation(number.digits());
        }

        @Override
        public Optional<OrganisationNumber> ownerOf(Nodi nodi) {
            return LawFiles.ownerOf(nodi);
        }

        @Override
        public Set<Nodi> addressesOf(OrganisationNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean daySettlement(OrganisationNumber declarant) {
            return LawFiles.daySettlement(declarant.digits());
        }

        @Override
        public Optional<CreditAccount> creditAccount(String number) {
            return LawFiles.account(number);
        }
    }

    private static final class FileTariff implements Tariff {

        @Override
        public TariffExcerpt excerpt(Collection<CommodityCode> codes) {
            return TariffFiles.tariff();
        }

        @Override
        public Optional<TariffGoods> find(CommodityCode code) {
            return TariffFiles.tariff().find(code);
        }

        @Override
        public List<TariffGoods> search(String words, int limit) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class PlainTexts implements Explanations {

        @Override
        public Explanation of(String code) {
            return new Explanation(code, new Text(code, code), new Text("", ""));
        }

        @Override
        public Text tell(Problem problem) {
            return new Text(problem.code(), problem.code());
        }

        @Override
        public Text place(Problem problem) {
            var where = Integer.toString(problem.where().errorPoint());
            return new Text(where, where);
        }

        @Override
        public List<Explanation> reasonsFor(String action) {
            return List.of(of("REASON"));
        }
    }

    static OperationsSettings ofTheSandbox() {
        return SettingsReading.of(setting -> Optional.empty()).settings();
    }

    static LocalDate today() {
        return LocalDate.of(2024, 6, 3);
    }
}
