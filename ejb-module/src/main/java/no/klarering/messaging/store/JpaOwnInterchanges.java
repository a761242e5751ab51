package no.klarering.messaging.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Json;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.OwnInterchanges;

@ApplicationScoped
@Transactional
class JpaOwnInterchanges implements OwnInterchanges {

    private final EntityManager entityManager;
    private final InterchangeReading reading;

    JpaOwnInterchanges() {
        this(null, null);
    }

    @Inject
    JpaOwnInterchanges(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.reading = new InterchangeReading(entityManager, new InterchangeMapper(json));
    }

    @Override
    public List<InterchangeView> latest(Owner owner, int size) {
        return reading.latest(owner, size);
    }

    @Override
    public List<InterchangeView> named(Owner owner, String words, int size) {
        return reading.named(owner, words, size);
    }

    @Override
    public Optional<byte[]> content(Owner owner, String id) {
        return Optional.ofNullable(entityManager.find(InterchangeRow.class, id))
                .filter(row -> isOf(owner, row))
                .map(row -> entityManager.find(InterchangeContentRow.class, row.id).content);
    }

    private static boolean isOf(Owner owner, InterchangeRow row) {
        return owner.organisation().equals(row.organisation)
                || Nodi.parse(row.sender).filter(owner.addresses()::contains).isPresent();
    }

    @Override
    public boolean used(Nodi sender, String controlReference, Instant at) {
        var key =
                new SenderReferenceRow.Key(
                        sender.code(), InterchangeMapper.reference(controlReference));
        return Optional.ofNullable(entityManager.find(SenderReferenceRow.class, key))
                .filter(row -> row.makesDuplicateAt(at))
                .isPresent();
    }
}
