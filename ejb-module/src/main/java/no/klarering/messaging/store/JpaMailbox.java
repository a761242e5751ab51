package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Mailbox;

@ApplicationScoped
@Transactional
class JpaMailbox implements Mailbox {

    private final EntityManager entityManager;

    JpaMailbox() {
        this(null);
    }

    @Inject
    JpaMailbox(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Entry> after(Collection<Nodi> recipients, long cursor, int max) {
        return beside(recipients, "m.cursor > :cursor order by m.cursor", cursor, max);
    }

    @Override
    public List<Entry> before(Collection<Nodi> recipients, long cursor, int max) {
        return beside(recipients, "m.cursor < :cursor order by m.cursor desc", cursor, max);
    }

    private List<Entry> beside(
            Collection<Nodi> recipients, String condition, long cursor, int max) {
        if (recipients.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m from MailboxRow m where m.recipient in :recipients and "
                                + condition,
                        MailboxRow.class)
                .setParameter("recipients", recipients.stream().map(Nodi::code).toList())
                .setParameter("cursor", cursor)
                .setMaxResults(max)
                .getResultStream()
                .map(JpaMailbox::entry)
                .toList();
    }

    @Override
    public Optional<byte[]> content(String id, Collection<Nodi> recipients) {
        return row(id).filter(row -> recipients.contains(Nodi.of(row.recipient)))
                .flatMap(this::content);
    }

    @Override
    public List<Entry> about(String declarationKey) {
        return entityManager
                .createQuery(
                        "select m from MailboxRow m where m.declarationKey = :declarationKey"
                                + " order by m.cursor",
                        MailboxRow.class)
                .setParameter("declarationKey", declarationKey)
                .getResultStream()
                .map(JpaMailbox::entry)
                .toList();
    }

    @Override
    public List<Entry> answering(String interchangeId, int max) {
        return entityManager
                .createQuery(
                        "select m from MailboxRow m where m.interchangeId = :interchangeId"
                                + " order by m.cursor",
                        MailboxRow.class)
                .setParameter("interchangeId", interchangeId)
                .setMaxResults(max)
                .getResultStream()
                .map(JpaMailbox::entry)
                .toList();
    }

    @Override
    public Optional<byte[]> content(String id) {
        return row(id).flatMap(this::content);
    }

    private Optional<MailboxRow> row(String id) {
        return entityManager
                .createQuery(
                        "select m from MailboxRow m where m.controlReference = :id",
                        MailboxRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private Optional<byte[]> content(MailboxRow row) {
        return Optional.ofNullable(entityManager.find(MailboxContentRow.class, row.cursor))
                .map(found -> found.content);
    }

    private static Entry entry(MailboxRow row) {
        return new Entry(
                row.cursor,
                row.controlReference,
                Nodi.of(row.recipient),
                row.type,
                row.controlReference,
                row.inReplyTo,
                row.interchangeId,
                Optional.ofNullable(row.declarationId),
                row.createdAt);
    }
}
