package no.klarering.movement;

import java.time.Instant;

/**
 * A link between two messages that somebody supplies afterwards ("kobling"). It adds to the
 * references inside the messages. It is never changed: one deletes it and sends another.
 *
 * @param representative organisation number of the sender's representative, empty when none
 * @param parentObjectType a transport or a master consignment
 * @param childObjectType a master or a house consignment
 */
public record Relation(
        Instant documentIssueDate,
        String representative,
        MovementKind parentObjectType,
        Mrn parentObjectReference,
        MovementKind childObjectType,
        Mrn childObjectReference) {}
