package no.klarering.movement.service;

import java.time.Clock;
import no.klarering.movement.AskingAgain;
import no.klarering.movement.DeclarationLookup;
import no.klarering.movement.DeclarationsAsked;
import no.klarering.movement.ExportLookup;
import no.klarering.movement.MessageLapse;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.MovementDesk;
import no.klarering.movement.MovementRegister;
import no.klarering.movement.MovementScreen;
import no.klarering.movement.Movements;
import no.klarering.movement.SecondLook;
import no.klarering.movement.SenderDesk;
import no.klarering.movement.SubmissionFinished;
import no.klarering.movement.Submissions;
import no.klarering.movement.TransitLookup;
import no.klarering.movement.store.MovementStores;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.Database;
import no.klarering.testing.RecordedEvents;
import no.klarering.voec.VoecSellers;

/** The services of this package without a container, on real stores. */
public final class SmallMovementDesk {

    private final Movements movements;
    private final RecordedEvents<SubmissionFinished> finished = new RecordedEvents<>();
    private final Submissions submissions;
    private final MovementDesk desk;
    private final AskingAgain asking;
    private final RecordedEvents<DeclarationsAsked> asked = new RecordedEvents<>();
    private final CommittedDeclarations committed = new CommittedDeclarations();
    private final MovementRegister register;
    private final MovementScreen screen;
    private final MessageLapse lapse;
    private final SenderDesk senders;
    private int heard;

    /** Systems that are asked. */
    public record Others(
            DeclarationLookup declarations,
            TransitLookup transits,
            ExportLookup exports,
            VoecSellers sellers) {}

    public SmallMovementDesk(
            Database database, Others others, RecordedEvents<MovementChanged> events, Clock clock) {
        movements = MovementStores.movements(database.entityManager());
        submissions = MovementStores.submissions(database.entityManager(), new JsonForm());
        var reader = new JsonMessageReader();
        var sorts = new MessageSorts(movements);
        var check =
                new ReferenceCheck(
                        others.declarations(),
                        others.transits(),
                        others.exports(),
                        others.sellers(),
                        asked);
        var facts =
                new MovementFacts(
                        no.klarering.testing.MovementFacts::codes,
                        no.klarering.testing.MovementFacts::law);
        var touching = new Touching(movements, reader);
        var telling = new Telling(events);
        desk =
                new MovementClearance(
                        submissions,
                        new Deciding(
                                movements,
                                reader,
                                sorts,
                                check,
                                touching,
                                facts,
                                new MovementNumbers(),
                                new NoCrossing(),
                                clock),
                        telling,
                        finished);
        asking =
                new Inquiry(
                        movements,
                        reader,
                        check,
                        facts,
                        touching,
                        telling,
                        new NoCrossing(),
                        committed,
                        clock);
        register = new Register(movements);
        lapse = new Lapse(movements, touching, telling);
        screen = new Screening(reader, sorts, movements);
        var shelf = MovementStores.shelf(database.entityManager(), new JsonForm());
        senders = new OwnMessages(shelf, new Surroundings(movements, shelf));
    }

    /** Results as they were told. */
    public RecordedEvents<SubmissionFinished> finished() {
        return finished;
    }

    public MovementDesk desk() {
        return desk;
    }

    public Submissions submissions() {
        return submissions;
    }

    public Movements movements() {
        return movements;
    }

    public AskingAgain asking() {
        return asking;
    }

    /** Tells those who hear of the desk's transactions only when they have ended. */
    public void committed() {
        asked.fired().stream().skip(heard).forEach(committed::named);
        heard = asked.fired().size();
    }

    public SecondLook secondLook() {
        return committed;
    }

    public MovementRegister register() {
        return register;
    }

    public SenderDesk senders() {
        return senders;
    }

    public MovementScreen screen() {
        return screen;
    }

    public MessageLapse lapse() {
        return lapse;
    }
}
