package no.klarering.messaging.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.klarering.kernel.Json;
import no.klarering.messaging.Inbox;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.Mailbox;
import no.klarering.messaging.Outbox;
import no.klarering.messaging.OwnInterchanges;
import no.klarering.messaging.Refusals;
import no.klarering.messaging.ReplyLedger;
import no.klarering.testing.RecordedEvents;

/** The stores of this package for tests of others. */
public final class MessagingStores {

    private MessagingStores() {}

    public static Outbox outbox(EntityManager entityManager, Json json, Clock clock) {
        return new JpaOutbox(entityManager, json, clock, new RecordedEvents<>());
    }

    public static InterchangeRegister interchanges(
            EntityManager entityManager, Outbox outbox, Json json) {
        return new JpaInterchangeRegister(entityManager, outbox, json);
    }

    public static Inbox inbox(EntityManager entityManager, Clock clock) {
        return new JpaInbox(entityManager, clock);
    }

    public static Mailbox mailbox(EntityManager entityManager) {
        return new JpaMailbox(entityManager);
    }

    public static OwnInterchanges ownInterchanges(EntityManager entityManager, Json json) {
        return new JpaOwnInterchanges(entityManager, json);
    }

    public static Refusals refusals(EntityManager entityManager) {
        return new JpaRefusals(entityManager);
    }

    public static ReplyLedger ledger(EntityManager entityManager, Json json) {
        return new JpaReplyLedger(entityManager, json);
    }
}
