package no.klarering.clearance.store;

import jakarta.persistence.EntityManager;
import no.klarering.clearance.Decisions;
import no.klarering.clearance.NumberBlocks;
import no.klarering.clearance.RemindersKept;
import no.klarering.kernel.Json;

/** The stores of this package for tests of others. */
public final class ClearanceStores {

    private ClearanceStores() {}

    public static Decisions decisions(EntityManager entityManager, Json json) {
        return new JpaDecisions(entityManager, json);
    }

    public static RemindersKept reminders(EntityManager entityManager) {
        return new JpaReminders(entityManager);
    }

    public static NumberBlocks numberBlocks(EntityManager entityManager) {
        return new JpaNumberBlocks(entityManager);
    }
}
