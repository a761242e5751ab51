package no.klarering.border.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderRequests;
import no.klarering.border.Presenting.Request;
import no.klarering.border.Presenting.Result;
import no.klarering.kernel.Json;
import no.klarering.kernel.Problem;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;

@ApplicationScoped
@Transactional
class JpaBorderRequests implements BorderRequests {

    private final EntityManager entityManager;
    private final Json json;

    JpaBorderRequests() {
        this(null, null);
    }

    @Inject
    JpaBorderRequests(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public boolean isKnown(UUID requestId) {
        return entityManager.find(RequestRow.class, requestId.toString()) != null;
    }

    @Override
    public void keep(Sent sent, Result result) {
        var row = new RequestRow();
        row.requestId = sent.requestId().toString();
        row.kind = sent.request().name();
        row.participant = sent.sender().number();
        row.receivedAt = result.at();
        row.accepted = result.isAccepted();
        row.faults = json.write(result.problems());
        row.body = sent.body();
        entityManager.persist(row);
    }

    @Override
    public Optional<Result> find(Request request, UUID requestId, Participant sender) {
        return Optional.ofNullable(entityManager.find(RequestRow.class, requestId.toString()))
                .filter(row -> row.kind.equals(request.name()))
                .filter(row -> row.participant.equals(sender.number()))
                .map(
                        row ->
                                new Result(
                                        requestId,
                                        row.receivedAt,
                                        json.readList(row.faults, Problem.class)));
    }

    @Override
    public void connect(Participant presenter, Collection<Mrn> presented, Instant at) {
        for (var mrn : presented) {
            var row = new PresenterRow();
            row.participant = presenter.number();
            row.house = mrn.text();
            row.presentedAt = at;
            entityManager.persist(row);
        }
    }
}
