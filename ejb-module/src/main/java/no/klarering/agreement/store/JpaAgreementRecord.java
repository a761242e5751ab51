package no.klarering.agreement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.AgreementRecord;
import no.klarering.agreement.AgreementVersion;
import no.klarering.kernel.Json;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.ValidityPeriod;

@ApplicationScoped
@Transactional
class JpaAgreementRecord implements AgreementRecord {

    private final EntityManager entityManager;
    private final Json json;

    JpaAgreementRecord() {
        this(null, null);
    }

    @Inject
    JpaAgreementRecord(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public List<AgreementVersion> all() {
        return entityManager
                .createQuery(
                        "select a from AgreementRow a order by a.sender, a.number",
                        AgreementRow.class)
                .getResultStream()
                .map(this::version)
                .toList();
    }

    @Override
    public String stamp() {
        var counted =
                entityManager
                        .createQuery(
                                "select count(a.id), count(a.endedAt) from AgreementRow a",
                                Object[].class)
                        .getSingleResult();
        return counted[0] + "/" + counted[1];
    }

    @Override
    public int lastNumber(Nodi sender) {
        return entityManager
                .createQuery(
                        "select coalesce(max(a.number), 0) from AgreementRow a"
                                + " where a.sender = :sender",
                        Integer.class)
                .setParameter("sender", sender.code())
                .getSingleResult();
    }

    @Override
    public void keep(AgreementVersion version) {
        var row = new AgreementRow();
        row.sender = version.agreement().sender().code();
        row.number = version.number();
        row.id = id(version.agreement().sender(), version.number());
        row.from = version.period().from();
        row.until = version.period().until();
        row.content = json.write(version.agreement());
        row.madeBy = version.madeBy();
        row.madeAt = version.madeAt();
        entityManager.persist(row);
    }

    @Override
    public boolean end(Nodi sender, int number, String by, Instant at) {
        var row =
                Optional.ofNullable(
                                entityManager.find(
                                        AgreementRow.class,
                                        id(sender, number),
                                        LockModeType.PESSIMISTIC_WRITE))
                        .filter(found -> found.endedAt == null);
        row.ifPresent(
                found -> {
                    found.endedBy = by;
                    found.endedAt = at;
                });
        return row.isPresent();
    }

    private static String id(Nodi sender, int number) {
        return sender.code() + "/" + number;
    }

    private AgreementVersion version(AgreementRow row) {
        return new AgreementVersion(
                row.number,
                json.read(row.content, Agreement.class),
                ValidityPeriod.of(row.from, row.until),
                row.madeBy,
                row.madeAt,
                Optional.ofNullable(row.endedBy),
                Optional.ofNullable(row.endedAt));
    }
}
