package no.klarering.movement.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import no.klarering.movement.Mrn;

/** What transports and masters name as below them, in the order of the message. */
final class Expectations {

    private Expectations() {}

    static List<MovementExpectedRow> of(Mrn mrn, EntityManager entityManager) {
        return entityManager
                .createQuery(
                        "select e from MovementExpectedRow e where e.mrn = :mrn order by e.place",
                        MovementExpectedRow.class)
                .setParameter("mrn", mrn.text())
                .getResultList();
    }

    static void forget(Mrn mrn, EntityManager entityManager) {
        entityManager
                .createQuery("delete from MovementExpectedRow e where e.mrn = :mrn")
                .setParameter("mrn", mrn.text())
                .executeUpdate();
    }
}
