package no.klarering.edition.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.edition.DataEdition;
import no.klarering.edition.DataEdition.SourceFile;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.EditionRegister;
import no.klarering.kernel.Json;

@ApplicationScoped
@Transactional
class JpaEditionRegister implements EditionRegister {

    private static final int CHUNK = 1000;
    private static final String IN_FORCE =
            " from DataSetRow s, EditionRow e where e.id = s.editionId";

    private final EntityManager entityManager;
    private final Json json;

    JpaEditionRegister() {
        this(null, null);
    }

    @Inject
    JpaEditionRegister(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public Optional<DataEdition> lock(String dataSet) {
        var row = entityManager.find(DataSetRow.class, dataSet, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new IllegalStateException("no row for data set " + dataSet);
        }
        return inForce(dataSet);
    }

    @Override
    public Optional<DataEdition> find(String dataSet, String hash) {
        return row(dataSet, hash).map(this::edition);
    }

    private Optional<EditionRow> row(String dataSet, String hash) {
        return entityManager
                .createQuery(
                        "select e from EditionRow e where e.dataSet = :set and e.hash = :hash",
                        EditionRow.class)
                .setParameter("set", dataSet)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void keep(DataEdition edition, List<DataRecord> records) {
        var row = new EditionRow();
        row.dataSet = edition.dataSet();
        row.label = edition.label();
        row.hash = edition.hash();
        row.loadedAt = edition.loadedAt();
        row.records = edition.records();
        row.files = json.write(edition.files());
        entityManager.persist(row);
        entityManager.flush();
        for (var number = 0; number < records.size(); number++) {
            entityManager.persist(row(row.id, records.get(number)));
            if (number % CHUNK == CHUNK - 1) {
                entityManager.flush();
                entityManager.clear();
            }
        }
    }

    private RecordRow row(Long editionId, DataRecord kept) {
        var row = new RecordRow();
        row.editionId = editionId;
        row.kind = kept.kind();
        row.code = kept.code();
        row.validFrom = kept.period().from();
        row.validUntil = kept.period().until();
        row.content = json.write(kept.value());
        return row;
    }

    @Override
    public void putInForce(DataEdition edition) {
        entityManager.find(DataSetRow.class, edition.dataSet()).editionId =
                row(edition.dataSet(), edition.hash()).orElseThrow().id;
    }

    @Override
    public List<DataEdition> inForce() {
        return entityManager
                .createQuery("select e" + IN_FORCE + " order by s.name", EditionRow.class)
                .getResultStream()
                .map(this::edition)
                .toList();
    }

    @Override
    public Optional<DataEdition> inForce(String dataSet) {
        return entityManager
                .createQuery("select e" + IN_FORCE + " and s.name = :set", EditionRow.class)
                .setParameter("set", dataSet)
                .getResultStream()
                .findFirst()
                .map(this::edition);
    }

    @Override
    public List<DataEdition> history(String dataSet) {
        return entityManager
                .createQuery(
                        "select e from EditionRow e where e.dataSet = :set"
                                + " order by e.loadedAt desc, e.id desc",
                        EditionRow.class)
                .setParameter("set", dataSet)
                .getResultStream()
                .map(this::edition)
                .toList();
    }

    @Override
    public Map<String, String> labelsInForce() {
        return entityManager
                .createQuery("select s.name, e.label" + IN_FORCE, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(found -> (String) found[0], found -> (String) found[1]));
    }

    @Override
    public DataRecords records(DataEdition edition) {
        var id = row(edition.dataSet(), edition.hash()).orElseThrow().id;
        return new DataRecords() {
            @Override
            public <T> List<T> of(String kind, Class<T> type) {
                return contents(id, kind).stream().map(text -> json.read(text, type)).toList();
            }
        };
    }

    private List<String> contents(Long editionId, String kind) {
        return entityManager
                .createQuery(
                        "select r.content from RecordRow r"
                                + " where r.editionId = :edition and r.kind = :kind order by r.id",
                        String.class)
                .setParameter("edition", editionId)
                .setParameter("kind", kind)
                .getResultList();
    }

    private DataEdition edition(EditionRow row) {
        return new DataEdition(
                row.dataSet,
                row.label,
                row.hash,
                row.loadedAt,
                row.records,
                json.readList(row.files, SourceFile.class));
    }
}
