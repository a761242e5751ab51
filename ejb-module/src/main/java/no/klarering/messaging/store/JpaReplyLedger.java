package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Json;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.messaging.Dispatch.Dispatched;
import no.klarering.messaging.OwedReply;
import no.klarering.messaging.ReplyLedger;
import no.klarering.messaging.ReplyNumbers;
import no.klarering.messaging.SyntaxReply;

@ApplicationScoped
@Transactional
class JpaReplyLedger implements ReplyLedger {

    private static final int DECLARATION_KEY_LENGTH = 23;

    private final EntityManager entityManager;
    private final Json json;

    JpaReplyLedger() {
        this(null, null);
    }

    @Inject
    JpaReplyLedger(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public ReplyNumbers open() {
        var row =
                entityManager.find(
                        ReplyCounterRow.class,
                        ReplyCounterRow.ONLY,
                        LockModeType.PESSIMISTIC_WRITE);
        return new ReplyNumbers(row.lastCursor, row.lastReference);
    }

    @Override
    public void close(ReplyNumbers numbers) {
        var row = entityManager.find(ReplyCounterRow.class, ReplyCounterRow.ONLY);
        row.lastCursor = numbers.lastCursor();
        row.lastReference = numbers.lastReference();
    }

    @Override
    public List<Owed> oldest(int max) {
        return entityManager
                .createQuery(
                        "select o.id, o.type, o.reply, i.channel from OutboxRow o, InterchangeRow i"
                                + " where i.id = o.interchangeId"
                                + " order by o.owedAt, o.id",
                        Object[].class)
                .setMaxResults(max)
                .getResultStream()
                .map(
                        found ->
                                new Owed(
                                        (Long) found[0],
                                        reply((String) found[1], (String) found[2]),
                                        (Channel) found[3]))
                .toList();
    }

    private OwedReply reply(String type, String written) {
        return switch (type) {
            case "CONTRL" -> json.read(written, SyntaxReply.class);
            case "CUSDEC" -> json.read(written, DifferenceDeclaration.class);
            default -> json.read(written, CustomsResponse.class);
        };
    }

    @Override
    public void put(Owed owed, Posted posted) {
        var reply = owed.reply();
        var row = new MailboxRow();
        row.cursor = posted.cursor();
        row.recipient = reply.recipient().code();
        row.type = reply.type();
        row.controlReference = posted.controlReference();
        row.inReplyTo = InterchangeMapper.reference(reply.inReplyTo());
        row.interchangeId = reply.interchangeId();
        row.declarationId =
                reply.declarationId().map(InterchangeMapper::declarationId).orElse(null);
        row.declarationKey =
                reply.declarationId()
                        .filter(id -> id.length() >= DECLARATION_KEY_LENGTH)
                        .map(id -> id.substring(0, DECLARATION_KEY_LENGTH))
                        .orElse(null);
        row.createdAt = posted.at();
        row.channel = owed.channel();
        entityManager.persist(row);
        if (owed.channel() != Channel.HTTP) {
            entityManager.persist(new DeliveryRow(row));
        }
        entityManager.persist(new MailboxContentRow(posted.cursor(), posted.content()));
    }

    @Override
    public void strikeOff(List<Owed> put) {
        entityManager
                .createQuery("delete from OutboxRow o where o.id in :ids")
                .setParameter("ids", put.stream().map(Owed::id).toList())
                .executeUpdate();
    }

    @Override
    public void setAside(Owed owed, String cause, Instant at) {
        var row = entityManager.find(OutboxRow.class, owed.id());
        entityManager.remove(row);
        entityManager.persist(
                DeadLetterRow.of(
                        "outbox",
                        row.type + " " + row.interchangeId,
                        cause,
                        at,
                        row.reply.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Dispatched> undelivered(Channel channel, Optional<Nodi> recipient, int max) {
        var query =
                entityManager
                        .createQuery(
                                "select m, c.content"
                                        + " from DeliveryRow d, MailboxRow m, MailboxContentRow c"
                                        + " where m.cursor = d.cursor and c.cursor = d.cursor"
                                        + " and d.channel = :channel"
                                        + (recipient.isPresent()
                                                ? " and d.recipient = :recipient"
                                                : "")
                                        + " order by d.cursor",
                                Object[].class)
                        .setParameter("channel", channel)
                        .setMaxResults(max);
        recipient.ifPresent(nodi -> query.setParameter("recipient", nodi.code()));
        return query.getResultStream()
                .map(found -> dispatched((MailboxRow) found[0], (byte[]) found[1]))
                .toList();
    }

    private static Dispatched dispatched(MailboxRow row, byte[] content) {
        return new Dispatched(
                row.controlReference,
                Nodi.of(row.recipient),
                row.channel,
                row.controlReference,
                row.type,
                content);
    }

    @Override
    public void delivered(String mailboxId) {
        entityManager
                .createQuery(
                        "delete from DeliveryRow d where d.cursor in"
                                + " (select m.cursor from MailboxRow m"
                                + " where m.controlReference = :id)")
                .setParameter("id", mailboxId)
                .executeUpdate();
    }
}
