package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Relation;
import no.klarering.movement.Validation;

/** The sorts of message by their kind. */
@ApplicationScoped
public class MessageSorts {

    private final Movements movements;
    private final MessageSort<Relation> relation;

    public MessageSorts() {
        this(null);
    }

    @Inject
    public MessageSorts(Movements movements) {
        this.movements = movements;
        this.relation =
                MessageSort.relation(
                        (submission, facts) ->
                                Validation.relation(
                                        submission.message(),
                                        kindOf(submission.message().parentObjectReference()),
                                        kindOf(submission.message().childObjectReference())));
    }

    MessageSort<?> of(MovementKind kind) {
        return switch (kind) {
            case TRANSPORT -> MessageSort.TRANSPORT;
            case MASTER_CONSIGNMENT -> MessageSort.MASTER;
            case HOUSE_CONSIGNMENT -> MessageSort.HOUSE;
            case RELATION -> relation;
        };
    }

    private Optional<MovementKind> kindOf(Mrn mrn) {
        return movements.find(mrn).filter(KeptMovement::active).map(KeptMovement::kind);
    }
}
