package no.klarering.movement;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.klarering.movement.service.SmallMovementDesk;
import no.klarering.testing.Database;
import no.klarering.testing.LawFiles;
import no.klarering.testing.MovementMessages;
import no.klarering.testing.RecordedEvents;
import no.klarering.testing.SettableClock;

/**
 * Senders of messages, the desk with real stores, and other systems that say what they are told.
 */
public final class MovementDeskFixture {

    public static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");
    public static final Participant SENDER = new Participant("311990608");
    public static final Participant STRANGER = new Participant("312688409");
    private static final String CANCELLATION = "{\"documentIssueDate\": \"2026-11-20T07:00:00Z\"}";

    public final Database database;
    public final SmallMovementDesk desk;
    public final RecordedEvents<MovementChanged> events;

    /** What TVINN says; everything else could not be asked about. */
    public final Map<DeclarationReference, DeclarationAnswer> declarations = new HashMap<>();

    /** What NCTS says of every transit. */
    public TransitAnswer transits = TransitAnswer.RELEASED;

    /** When sellers leave the register. */
    public LocalDate lastDayOfSellers = LocalDate.MAX;

    private final SettableClock clock = new SettableClock(NOW);

    public MovementDeskFixture(Database database) {
        this(database, change -> {});
    }

    /**
     * @param hearing hears of every change in its transaction
     */
    public MovementDeskFixture(Database database, Consumer<MovementChanged> hearing) {
        this.database = database;
        this.events = new RecordedEvents<>(hearing);
        this.desk =
                new SmallMovementDesk(
                        database,
                        new SmallMovementDesk.Others(
                                asked ->
                                        asked.stream()
                                                .filter(declarations::containsKey)
                                                .collect(
                                                        Collectors.toMap(
                                                                each -> each, declarations::get)),
                                asked ->
                                        asked.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                each -> each, each -> transits)),
                                asked ->
                                        asked.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                each -> each,
                                                                each -> ExportAnswer.RELEASED)),
                                (number, day) ->
                                        LawFiles.isVoecSeller(number, day)
                                                && !day.isAfter(lastDayOfSellers)),
                        events,
                        clock);
    }

    public Clock clock() {
        return clock;
    }

    public void pass(Duration time) {
        clock.move(time);
    }

    /** Sends a first message and gives its result. */
    public MovementResult send(MovementKind kind, MovementMessages message) {
        return decide(SENDER, kind, MovementAction.CREATE, Optional.empty(), message.bytes());
    }

    /** The same by somebody else. */
    public MovementResult send(Participant sender, MovementKind kind, MovementMessages message) {
        return decide(sender, kind, MovementAction.CREATE, Optional.empty(), message.bytes());
    }

    public MovementResult replace(MovementKind kind, Mrn mrn, MovementMessages message) {
        return decide(SENDER, kind, MovementAction.REPLACE, Optional.of(mrn), message.bytes());
    }

    public MovementResult cancel(MovementKind kind, Mrn mrn) {
        return cancel(SENDER, kind, mrn);
    }

    public MovementResult cancel(Participant sender, MovementKind kind, Mrn mrn) {
        return decide(
                sender,
                kind,
                MovementAction.CANCEL,
                Optional.of(mrn),
                CANCELLATION.getBytes(StandardCharsets.UTF_8));
    }

    public MovementResult relate(
            MovementKind parentKind, Mrn parent, MovementKind childKind, Mrn child) {
        var body =
                """
                {"documentIssueDate": "2026-11-20T07:00:00Z", "parentObjectType": "%s",
                 "parentObjectReference": "%s", "childObjectType": "%s",
                 "childObjectReference": "%s"}"""
                        .formatted(parentKind, parent, childKind, child);
        return decide(
                SENDER,
                MovementKind.RELATION,
                MovementAction.CREATE,
                Optional.empty(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private MovementResult decide(
            Participant sender,
            MovementKind kind,
            MovementAction action,
            Optional<Mrn> mrn,
            byte[] body) {
        var order = order(sender, kind, action, mrn, body);
        decide(List.of(order));
        return result(order.requestId(), sender).orElseThrow();
    }

    public MovementOrder order(
            Participant sender,
            MovementKind kind,
            MovementAction action,
            Optional<Mrn> mrn,
            byte[] body) {
        return new MovementOrder(
                UUID.randomUUID(),
                new MovementOrder.Call(
                        sender, Optional.empty(), TrafficMode.ROAD, kind, action, mrn, body),
                clock.instant());
    }

    /** The first message of a house with that waybill. */
    public MovementOrder orderOfHouse(String documentNumber) {
        var house =
                MovementMessages.aHouse()
                        .with(
                                "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                                "\"" + documentNumber + "\"");
        return order(
                SENDER,
                MovementKind.HOUSE_CONSIGNMENT,
                MovementAction.CREATE,
                Optional.empty(),
                house.bytes());
    }

    public void decide(List<MovementOrder> orders) {
        database.inTransaction(() -> desk.desk().decide(orders));
        desk.committed();
    }

    public Optional<MovementResult> result(UUID request, Participant reader) {
        return database.inTransaction(
                () -> desk.submissions().find(request, reader).map(kept -> kept.result()));
    }
}
