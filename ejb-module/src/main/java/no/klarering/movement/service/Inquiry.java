package no.klarering.movement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.movement.AskingAgain;
import no.klarering.movement.CrossingLocks;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MessageReader;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.ReferenceKeys;
import no.klarering.movement.Submission;
import no.klarering.movement.Validation;

/** Asks again about the references of house consignments. */
@Stateless
public class Inquiry implements AskingAgain {

    private static final int AT_ONCE = 500;

    private final Movements movements;
    private final MessageReader reader;
    private final ReferenceCheck references;
    private final MovementFacts facts;
    private final Touching touching;
    private final Telling telling;
    private final CrossingLocks locks;
    private final CommittedDeclarations committed;
    private final Clock clock;

    public Inquiry() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Inquiry(
            Movements movements,
            MessageReader reader,
            ReferenceCheck references,
            MovementFacts facts,
            Touching touching,
            Telling telling,
            CrossingLocks locks,
            CommittedDeclarations committed,
            Clock clock) {
        this.movements = movements;
        this.reader = reader;
        this.references = references;
        this.facts = facts;
        this.touching = touching;
        this.telling = telling;
        this.locks = locks;
        this.committed = committed;
        this.clock = clock;
    }

    @Override
    public List<Mrn> due() {
        return movements.toAsk(clock.instant(), AT_ONCE);
    }

    @Override
    public boolean ask(Mrn house) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var standing =
                movements
                        .forUpdate(house)
                        .filter(
                                message ->
                                        message.askAt().filter(at -> !at.isAfter(now)).isPresent());
        if (standing.isEmpty()) {
            return false;
        }
        if (locks.hasEntered(house)) {
            movements.asked(standing.get().askedAt(Optional.empty()));
            return false;
        }
        var asked = asked(standing.get(), now);
        movements.asked(asked);
        if (!asked.reasons().equals(standing.get().reasons())) {
            telling.tell(asked, now, touching.by(house));
        }
        return asked.reasons().isEmpty();
    }

    @Override
    public void askNow(Set<DeclarationReference> declarations, Instant at) {
        movements.askNow(declarations.stream().map(ReferenceKeys::of).toList(), at);
    }

    @Override
    public void lookAgain() {
        var changed = references.changed(committed.take());
        movements.askNow(
                changed.stream().map(ReferenceKeys::of).toList(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * The law and the registers of the day on which the message came go on to apply: a seller may
     * leave the register while a transit is waited for. What has gone wrong all the same was right
     * when it was taken: it stays incomplete.
     */
    private KeptMovement asked(KeptMovement standing, Instant now) {
        var version = movements.latest(standing.mrn());
        var message = MessageSort.HOUSE.message(reader, version.body());
        var answers = references.answers(message, MovementFacts.dayOf(version.receivedAt()));
        var verdict =
                Validation.house(
                        Submission.<HouseConsignment>first(message),
                        facts.of(standing.mode(), version.receivedAt(), answers));
        var again = Optional.of(Patience.next(now, standing.timesAsked() + 1));
        if (!verdict.isAccepted()) {
            return standing.askedOnce().askedAt(again);
        }
        var silence = ReferenceCheck.isAnyoneSilent(message, answers);
        return standing.askedOnce()
                .found(verdict.reasons(), verdict.heldLanes())
                .askedAt(Patience.first(now, verdict, silence).flatMap(first -> again));
    }
}
