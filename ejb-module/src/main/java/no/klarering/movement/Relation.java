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
        Mrn childObjectReference) {}
