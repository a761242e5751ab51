package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.Problem;
import no.klarering.movement.CrossingLocks;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MessageReader;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementFault;
import no.klarering.movement.MovementKind;
import no.klarering.movement.MovementOrder;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Submission;

/**
 * Decides orders and keeps the messages that come of them. On what a message bears is asked when
 * all that are decided together are kept: each question before would have them written one by one.
 */
@ApplicationScoped
public class Deciding {

    private final Movements movements;
    private final MessageReader reader;
    private final MessageSorts sorts;
    private final ReferenceCheck references;
    private final Touching touching;
    private final MovementFacts facts;
    private final MovementNumbers numbers;
    private final CrossingLocks locks;
    private final Clock clock;

    public Deciding() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Deciding(
            Movements movements,
            MessageReader reader,
            MessageSorts sorts,
            ReferenceCheck references,
            Touching touching,
            MovementFacts facts,
            MovementNumbers numbers,
            CrossingLocks locks,
            Clock clock) {
        this.movements = movements;
        this.reader = reader;
        this.sorts = sorts;
        this.references = references;
        this.touching = touching;
        this.facts = facts;
        this.numbers = numbers;
        this.locks = locks;
        this.clock = clock;
    }

    List<Decision> decide(Collection<MovementOrder> orders) {
        var decided = orders.stream().map(this::decide).toList();
        var bearing = touching.by(decided.stream().flatMap(each -> each.kept().stream()).toList());
        return decided.stream()
                .map(each -> each.on(each.kept().map(bearing::get).orElse(Set.of())))
                .toList();
    }

    private Decision decide(MovementOrder order) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var standing = order.call().mrn().flatMap(movements::forUpdate);
        if (order.call().mrn().isPresent()
                && standing.filter(message -> isChangedBy(message, order)).isEmpty()) {
            return refused(order, now, List.of(MovementFault.RELATION_END.at("mrn")));
        }
        if (order.call().action() == MovementAction.CANCEL) {
            return cancel(order, standing.orElseThrow(), now);
        }
        return order.call().isInstead()
                ? instead(order, standing.orElseThrow(), now)
                : take(order, sorts.of(order.call().kind()), standing);
    }

    /**
     * Another tractor takes over: the one message goes and the other comes in one step, and what
     * hung on the one hangs on the other. When the other is not right, the one stands.
     */
    private Decision instead(MovementOrder order, KeptMovement standing, Instant now) {
        var touched = new HashSet<>(touching.by(standing.mrn()));
        if (!mayGo(standing, touched)) {
            return refused(order, now, List.of(MovementFault.AFTER_ARRIVAL.at("mrn")));
        }
        var next = take(order, sorts.of(order.call().kind()), Optional.empty());
        next.kept().ifPresent(mrn -> goesFor(mrn, standing, order, now));
        return next.on(touched);
    }

    private void goesFor(Mrn next, KeptMovement standing, MovementOrder order, Instant now) {
        var gone = standing.cancelled();
        movements.cancel(
                gone,
                new KeptMovement.Version(
                        gone.version(),
                        MovementAction.CANCEL,
                        order.requestId(),
                        order.receivedAt(),
                        now,
                        order.call().body()));
        movements.hangOn(next, standing.mrn());
    }

    /** It may have gone, or gone to somebody else, since it was looked at. */
    private static boolean isChangedBy(KeptMovement message, MovementOrder order) {
        return message.active()
                && message.kind() == order.call().kind()
                && message.mode() == order.call().mode()
                && message.organisation().equals(order.call().organisation());
    }

    private static Decision refused(MovementOrder order, Instant now, List<Problem> problems) {
        return new Decision(
                order,
                new MovementResult(order.requestId(), now, Optional.empty(), List.of(), problems),
                Optional.empty(),
                Set.of());
    }

    private Decision cancel(MovementOrder order, KeptMovement standing, Instant now) {
        var touched = touching.by(standing.mrn());
        if (!mayGo(standing, touched)) {
            return refused(order, now, List.of(MovementFault.AFTER_ARRIVAL.at("mrn")));
        }
        var gone = standing.cancelled();
        movements.cancel(gone, version(order, gone, now));
        return new Decision(order, accepted(order, gone, now), Optional.empty(), touched);
    }

    /** A transport not once it has arrived; what it carries as long as it is at red. */
    private boolean mayGo(KeptMovement standing, Set<Mrn> touched) {
        return switch (locks.lock(standing, touched)) {
            case OPEN -> true;
            case CURING -> standing.kind() != MovementKind.TRANSPORT;
            case ARRIVED -> false;
        };
    }

    private <M> Decision take(
            MovementOrder order, MessageSort<M> sort, Optional<KeptMovement> standing) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var message = sort.message(reader, order.call().body());
        var answers =
                sort.references().ask(references, message, MovementFacts.dayOf(order.receivedAt()));
        var verdict =
                sort.rules()
                        .apply(
                                submission(message, sort, standing),
                                facts.of(order.call().mode(), order.receivedAt(), answers));
        if (!verdict.isAccepted()) {
            return refused(order, now, verdict.problems());
        }
        var touched = standing.map(KeptMovement::mrn).map(touching::by).orElse(Set.of());
        var kept =
                kept(order, standing)
                        .named(sort.representative().apply(message))
                        .found(verdict.reasons(), verdict.heldLanes())
                        .askedAt(
                                Patience.first(
                                        now, verdict, sort.silence().test(message, answers)));
        movements.keep(kept, sort.keys().apply(message), version(order, kept, now));
        return new Decision(order, accepted(order, kept, now), Optional.of(kept.mrn()), touched);
    }

    private <M> Submission<M> submission(
            M message, MessageSort<M> sort, Optional<KeptMovement> standing) {
        var first = Submission.first(message);
        var submission =
                standing.map(KeptMovement::mrn)
                        .map(mrn -> sort.message(reader, movements.body(mrn)))
                        .map(first::replacing)
                        .orElse(first)
                        .with(standing.map(this::lock).orElse(Submission.Lock.OPEN));
        var inUse =
                movements
                        .keyHolder(sort.keys().apply(message).own())
                        .filter(mrn -> standing.filter(own -> own.mrn().equals(mrn)).isEmpty());
        return inUse.isPresent() ? submission.withKeyInUse() : submission;
    }

    private Submission.Lock lock(KeptMovement standing) {
        return locks.lock(standing, touching.by(standing.mrn()));
    }

    private KeptMovement kept(MovementOrder order, Optional<KeptMovement> standing) {
        return standing.map(KeptMovement::next)
                .orElseGet(
                        () -> KeptMovement.first(numbers.next(order.receivedAt()), order.call()));
    }

    private static KeptMovement.Version version(
            MovementOrder order, KeptMovement message, Instant now) {
        return new KeptMovement.Version(
                message.version(),
                order.call().action(),
                order.requestId(),
                order.receivedAt(),
                now,
                order.call().body());
    }

    private static MovementResult accepted(MovementOrder order, KeptMovement message, Instant now) {
        return new MovementResult(
                order.requestId(), now, Optional.of(message.mrn()), message.reasons(), List.of());
    }
}
