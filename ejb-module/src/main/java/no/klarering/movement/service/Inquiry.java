package no.klarering.movement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
    private final Clock clock;

    public Inquiry() {
        this(null, null, null, null, null, null, null, null);
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
            Clock clock) {
        this.movements = movements;
        this.reader = reader;
        this.references = references;
        this.facts = facts;
        this.touching = touching;
        this.telling = telling;
        this.locks = locks;
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
    public void askNow(DeclarationReference declaration, Instant at) {
        movements.askNow(ReferenceKeys.of(declaration), at);
    }

    /** What has gone wrong meanwhile was right when it was taken: it stays incomplete. */
    private KeptMovement asked(KeptMovement standing, Instant now) {
        var message = MessageSort.HOUSE.message(reader, movements.body(standing.mrn()));
        var answers = references.answers(message, MovementFacts.dayOf(now));
        var verdict =
                Validation.house(
                        Submission.<HouseConsignment>first(message),
                        facts.of(standing.mode(), now, answers));
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
