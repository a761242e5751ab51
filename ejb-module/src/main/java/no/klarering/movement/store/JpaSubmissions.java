package no.klarering.movement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.klarering.kernel.Json;
import no.klarering.movement.MovementKind;
import no.klarering.movement.MovementOrder;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Submissions;
import no.klarering.movement.TrafficMode;

@ApplicationScoped
@Transactional
class JpaSubmissions implements Submissions {

    private final EntityManager entityManager;
    private final Json json;

    JpaSubmissions() {
        this(null, null);
    }

    @Inject
    JpaSubmissions(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public Set<UUID> open(Collection<UUID> requests) {
        var open = new LinkedHashSet<>(requests);
        if (!open.isEmpty()) {
            entityManager
                    .createQuery(
                            "select s.requestId from MovementSubmissionRow s"
                                    + " where s.requestId in :ids",
                            String.class)
                    .setParameter("ids", requests.stream().map(UUID::toString).toList())
                    .getResultStream()
                    .map(UUID::fromString)
                    .forEach(open::remove);
        }
        return open;
    }

    @Override
    public void keep(MovementOrder order, MovementResult result) {
        var call = order.call();
        var row = new MovementSubmissionRow();
        row.requestId = order.requestId().toString();
        row.organisation = call.organisation().number();
        row.supplier = call.supplier().map(Participant::number).orElse(null);
        row.kind = call.kind().name();
        row.mode = call.mode().name();
        row.action = call.action().name();
        row.mrn = result.mrn().or(call::mrn).map(Mrn::text).orElse(null);
        row.receivedAt = order.receivedAt();
        row.finishedAt = result.notificationDate();
        row.accepted = result.accepted();
        row.result = json.write(result);
        row.body = call.body();
        entityManager.persist(row);
    }

    @Override
    public Optional<Kept> find(UUID requestId, Participant reader) {
        return Optional.ofNullable(
                        entityManager.find(MovementSubmissionRow.class, requestId.toString()))
                .filter(
                        row ->
                                reader.number().equals(row.organisation)
                                        || reader.number().equals(row.supplier))
                .map(
                        row ->
                                new Kept(
                                        MovementKind.valueOf(row.kind),
                                        TrafficMode.valueOf(row.mode),
                                        json.read(row.result, MovementResult.class)));
    }

    @Override
    public Map<UUID, MovementResult> results(Collection<UUID> requests, Participant reader) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select s.result from MovementSubmissionRow s where s.requestId in :ids"
                                + " and (s.organisation = :reader or s.supplier = :reader)",
                        String.class)
                .setParameter("ids", requests.stream().map(UUID::toString).toList())
                .setParameter("reader", reader.number())
                .getResultStream()
                .map(result -> json.read(result, MovementResult.class))
                .collect(Collectors.toMap(MovementResult::requestId, result -> result));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Claimed> claim(Claim claim) {
        var before = claimed(claim);
        if (before.isEmpty()) {
            entityManager.persist(row(claim));
            entityManager.flush();
        }
        return before;
    }

    private static IdempotencyRow row(Claim claim) {
        var row = new IdempotencyRow();
        row.organisation = claim.organisation().number();
        row.idempotencyKey = claim.key();
        row.digest = claim.digest();
        row.requestId = claim.requestId().toString();
        row.claimedAt = claim.at();
        return row;
    }

    @Override
    public Optional<Claimed> claimed(Claim claim) {
        var key = new IdempotencyRow.Key(claim.organisation().number(), claim.key());
        return Optional.ofNullable(entityManager.find(IdempotencyRow.class, key))
                .map(
                        row ->
                                new Claimed(
                                        UUID.fromString(row.requestId),
                                        row.digest.equals(claim.digest())));
    }
}
