package no.klarering.feed.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BorderChanged;
import no.klarering.border.RoutingGiven;
import no.klarering.feed.EntriesWait;
import no.klarering.feed.EventKind;
import no.klarering.feed.FeedEntry;
import no.klarering.feed.FeedLog;
import no.klarering.feed.Topic;
import no.klarering.kernel.Json;
import no.klarering.movement.HouseNode;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.SubmissionFinished;

/** Hears what happens, in the transaction in which it happens, and tells those whom it concerns. */
@ApplicationScoped
public class FeedTelling {

    private static final String ABOUT_MOVEMENT = "movement:";
    private static final String BY_ITSELF = "system";
    private static final String ENTERED = "BORDER_ENTERED";

    /** What messages are told of besides their results. */
    private static final Map<String, EventKind> KINDS =
            Map.of(
                    "MOVEMENT_ASKED_AGAIN", EventKind.HOUSE_STATUS_CHANGED,
                    "MOVEMENT_REMINDED", EventKind.EXPIRY_REMINDER,
                    "MOVEMENT_CANCELLED", EventKind.CANCELLED_BY_TIME);

    private final FeedLog log;
    private final Movements movements;
    private final Json json;
    private final Event<EntriesWait> waiting;

    public FeedTelling() {
        this(null, null, null, null);
    }

    @Inject
    public FeedTelling(FeedLog log, Movements movements, Json json, Event<EntriesWait> waiting) {
        this.log = log;
        this.movements = movements;
        this.json = json;
        this.waiting = waiting;
    }

    /** The result, for the organisation and for the supplier who sent it for it. */
    public void onResult(@Observes SubmissionFinished finished) {
        var call = finished.order().call();
        var result = finished.result();
        tell(
                Stream.concat(Stream.of(call.organisation()), call.supplier().stream())
                        .distinct()
                        .map(
                                reader ->
                                        new FeedEntry(
                                                reader,
                                                Topic.of(call.mode()),
                                                EventKind.SUBMISSION_FINISHED,
                                                result.notificationDate(),
                                                result.requestId().toString(),
                                                Optional.empty()))
                        .toList());
    }

    /** What happens to a message without its sender, for those behind it. */
    public void onChange(@Observes MovementChanged changed) {
        var kind = KINDS.get(changed.what());
        if (kind != null && changed.actor().equals(BY_ITSELF)) {
            movements
                    .find(Mrn.of(changed.subject().substring(ABOUT_MOVEMENT.length())))
                    .ifPresent(message -> tell(entries(message, kind, changed)));
        }
    }

    /** Signals, for all who may read them. */
    public void onSignals(@Observes RoutingGiven given) {
        tell(given.signals().stream().flatMap(FeedTelling::entries).toList());
    }

    private static Stream<FeedEntry> entries(RoutingGiven.Told told) {
        return told.viewers().stream()
                .map(
                        viewer ->
                                new FeedEntry(
                                        viewer,
                                        Topic.ENTRY,
                                        EventKind.HOUSE_ROUTED,
                                        told.entry().at(),
                                        told.entry().id().toString(),
                                        Optional.empty()));
    }

    /** An entry, for those behind the transport. */
    public void onEntry(@Observes BorderChanged changed) {
        if (changed.what().equals(ENTERED)) {
            changed.transport()
                    .flatMap(movements::find)
                    .ifPresent(transport -> tell(entered(transport, changed.at())));
        }
    }

    private static List<FeedEntry> entered(KeptMovement transport, Instant at) {
        return readers(transport)
                .map(
                        reader ->
                                new FeedEntry(
                                        reader,
                                        Topic.of(transport.mode()),
                                        EventKind.TRANSPORT_ENTERED,
                                        at,
                                        transport.mrn().text(),
                                        Optional.empty()))
                .toList();
    }

    private List<FeedEntry> entries(KeptMovement message, EventKind kind, MovementChanged changed) {
        var details = json.write(details(message, kind, changed));
        return readers(message)
                .map(
                        reader ->
                                new FeedEntry(
                                        reader,
                                        Topic.of(message.mode()),
                                        kind,
                                        changed.at(),
                                        message.mrn().text(),
                                        Optional.of(details)))
                .toList();
    }

    private static Stream<Participant> readers(KeptMovement message) {
        return Stream.concat(Stream.of(message.organisation()), message.representative().stream())
                .distinct();
    }

    private Object details(KeptMovement message, EventKind kind, MovementChanged changed) {
        if (kind == EventKind.HOUSE_STATUS_CHANGED) {
            return movements
                    .consignments()
                    .house(message.mrn())
                    .<Object>map(HouseStatus::of)
                    .orElseGet(() -> Timed.of(message, changed));
        }
        return Timed.of(message, changed);
    }

    private void tell(Collection<FeedEntry> entries) {
        if (!entries.isEmpty()) {
            log.tell(entries);
            waiting.fire(new EntriesWait());
        }
    }

    /** As the interface shows a house when it is asked how it stands. */
    private record HouseStatus(
            String documentNumber,
            String type,
            String mrn,
            boolean received,
            String documentStatus,
            List<String> incompleteDocumentationReasonList) {

        static HouseStatus of(HouseNode house) {
            return new HouseStatus(
                    house.document().documentNumber(),
                    house.document().type(),
                    house.mrn().text(),
                    true,
                    house.status().name(),
                    house.reasons().stream().map(Enum::name).toList());
        }
    }

    /**
     * @param cancelledAt when it will be; empty when it has been
     */
    private record Timed(String mrn, String kind, Optional<String> cancelledAt) {

        static Timed of(KeptMovement message, MovementChanged changed) {
            return new Timed(
                    message.mrn().text(),
                    message.kind().name(),
                    Optional.ofNullable(changed.details().get("cancelledAt")));
        }
    }
}
