package no.klarering.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.mail.MailAddress;
import no.klarering.mail.Mails;
import no.klarering.mail.ReleaseNotice;
import no.klarering.movement.Mrn;

@ApplicationScoped
@Transactional
class JpaMails implements Mails {

    private static final int LONGEST_TROUBLE = 560;

    private final EntityManager entityManager;

    JpaMails() {
        this(null);
    }

    @Inject
    JpaMails(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void owe(ReleaseNotice notice, Instant at) {
        if (isOwed(notice)) {
            return;
        }
        var row = new MailRow();
        row.master = notice.master().text();
        row.waybill = notice.waybill();
        row.address = notice.address().text();
        row.queuedAt = at;
        row.nextTryAt = at;
        entityManager.persist(row);
    }

    private boolean isOwed(ReleaseNotice notice) {
        return !entityManager
                .createQuery(
                        "select m.id from MailRow m"
                                + " where m.master = :master and m.address = :address",
                        Long.class)
                .setParameter("master", notice.master().text())
                .setParameter("address", notice.address().text())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Owed> due(Instant now, int most) {
        return entityManager
                .createQuery(
                        "select m from MailRow m where m.nextTryAt <= :now"
                                + " order by m.nextTryAt, m.id",
                        MailRow.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaMails::owed)
                .toList();
    }

    private static Owed owed(MailRow row) {
        return new Owed(
                row.id,
                new ReleaseNotice(Mrn.of(row.master), row.waybill, new MailAddress(row.address)),
                row.queuedAt,
                row.tries);
    }

    @Override
    public void sent(long id, Instant at) {
        var row = entityManager.find(MailRow.class, id);
        row.tries++;
        row.nextTryAt = null;
        row.sentAt = at;
        row.trouble = null;
    }

    @Override
    public void failed(long id, String trouble, Optional<Instant> again) {
        var row = entityManager.find(MailRow.class, id);
        row.tries++;
        row.nextTryAt = again.orElse(null);
        row.trouble = trouble.substring(0, Math.min(trouble.length(), LONGEST_TROUBLE));
    }

    @Override
    public int forget(Instant before) {
        return entityManager
                .createQuery(
                        "delete from MailRow m where m.queuedAt < :before"
                                + " and m.nextTryAt is null")
                .setParameter("before", before)
                .executeUpdate();
    }
}
