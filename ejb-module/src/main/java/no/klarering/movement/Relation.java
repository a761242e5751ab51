package no.klarering.movement;

import java.time.Instant;
import java.util.Optional;

/**
 * A link between two messages that somebody supplies afterwards ("kobling"). It adds to the
 * references inside the messages. It is never changed: one deletes it and sends another.
 *
 * @param representative number of the sender's representative
 * @param parentObjectType a transport or a master consignment
 * @param childObjectType a master or a house consignment
 */
public record Relation(
        Optional<Instant> documentIssueDate,
        Optional<String> representative,
        MovementKind parentObjectType,
        Mrn parentObjectReference,
        MovementKind childObjectType,
        Mrn childObjectReference) {

    /**
     * The same link when its parent was replaced as a whole, as it is when a lorry gets another
     * tractor; a relation of others is what it was.
     */
    public Relation following(Mrn replaced, Mrn replacement) {
        return parentObjectReference.equals(replaced)
                ? new Relation(
                        documentIssueDate,
                        representative,
                        parentObjectType,
                        replacement,
                        childObjectType,
                        childObjectReference)
                : this;
    }
}
