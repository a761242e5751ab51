package no.klarering.declaration.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.Original;
import no.klarering.declaration.StateChange;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Json;

@ApplicationScoped
@Transactional
class JpaDeclarations implements Declarations {

    private static final int FIRST_VERSION = 1;

    private final EntityManager entityManager;
    private final DeclarationMapper mapper;
    private final Versions versions;

    JpaDeclarations() {
        this(null, null);
    }

    @Inject
    JpaDeclarations(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.mapper = new DeclarationMapper(json);
        this.versions = new Versions(entityManager, mapper);
    }

    @Override
    public Map<DeclarationKey, DeclarationHistory> historiesForUpdate(Set<DeclarationKey> keys) {
        return histories(keys, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Map<DeclarationKey, DeclarationHistory> histories(Set<DeclarationKey> keys) {
        return histories(keys, LockModeType.NONE);
    }

    private Map<DeclarationKey, DeclarationHistory> histories(
            Set<DeclarationKey> keys, LockModeType lock) {
        var histories = new HashMap<DeclarationKey, DeclarationHistory>();
        if (!keys.isEmpty()) {
            // In one order for all, so that two that lock some of the same never block each other.
            entityManager
                    .createQuery(
                            "select d from DeclarationRow d where d.key in :keys order by d.key",
                            DeclarationRow.class)
                    .setParameter("keys", keys.stream().map(DeclarationKey::text).toList())
                    .setLockMode(lock)
                    .getResultList()
                    .forEach(
                            row -> {
                                var key = DeclarationKey.of(row.key);
                                histories.put(key, history(key, row));
                            });
        }
        return histories;
    }

    private DeclarationHistory history(DeclarationKey key, DeclarationRow row) {
        var shown = latest(row);
        if (row.latestVersion == row.version) {
            return new DeclarationHistory(Optional.of(shown));
        }
        var last = find(key.version(row.latestVersion)).orElseThrow();
        return new DeclarationHistory(
                Optional.of(
                        new DeclarationHistory.Latest(
                                last.id(),
                                last.state(),
                                last.content().header().category(),
                                last.content().receipt().receivedAt())),
                Optional.of(shown).filter(each -> DeclarationHistory.stands(each.state())));
    }

    private static DeclarationHistory.Latest latest(DeclarationRow row) {
        return new DeclarationHistory.Latest(
                DeclarationKey.of(row.key).version(row.version),
                row.state,
                row.category,
                row.receivedAt);
    }

    @Override
    public Optional<DeclarationHistory.Latest> named(String reference) {
        return versions.named(reference).map(JpaDeclarations::latest);
    }

    @Override
    public Optional<Original> original(String reference) {
        return versions.named(reference).map(new Originals(entityManager, versions)::of);
    }

    @Override
    public Optional<Original> provisional(DeclarationKey key) {
        return new Originals(entityManager, versions).provisional(key);
    }

    @Override
    public Set<DeclarationKey> recalculatedBy(DeclarationKey key) {
        return new Originals(entityManager, versions).recalculatedBy(key);
    }

    @Override
    public List<DeclarationVersion> recalculationsOf(DeclarationKey key) {
        return new Originals(entityManager, versions).recalculationsOf(key);
    }

    @Override
    public void sign(DeclarationId id, Instant receivedAt, Set<String> signs) {
        signs.forEach(sign -> entityManager.persist(new GoodsSignRow(sign, receivedAt, id)));
    }

    @Override
    public Map<String, Set<DeclarationKey>> bearers(Set<String> signs) {
        return new SameSigns(entityManager, mapper).bearers(signs);
    }

    @Override
    public List<SubmitDeclaration> standing(Set<DeclarationKey> keys) {
        return new SameSigns(entityManager, mapper).standing(keys);
    }

    @Override
    public List<SubmitDeclaration> newest(int most) {
        return new SameSigns(entityManager, mapper).newest(most);
    }

    @Override
    public void add(DeclarationVersion version) {
        if (version.id().version() == FIRST_VERSION) {
            var row = new DeclarationRow();
            mapper.show(version, row);
            entityManager.persist(row);
        } else {
            showLater(version, entityManager.find(DeclarationRow.class, key(version)));
        }
        entityManager.persist(mapper.versionRow(version));
        version.recalculates()
                .map(original -> RecalculationRow.of(version.id(), original))
                .ifPresent(entityManager::persist);
        for (var line : version.content().lines()) {
            entityManager.persist(mapper.lineRow(version.id(), line));
        }
        addWords(key(version), Words.of(version), version.id().version());
    }

    /** A refused correction does not hide the version that still stands. */
    private void showLater(DeclarationVersion version, DeclarationRow row) {
        if (version.state() == DeclarationState.REJECTED && DeclarationHistory.stands(row.state)) {
            row.latestVersion = version.id().version();
        } else if (version.content().header().category() == Category.WITHDRAWAL) {
            mapper.showWithdrawal(version, row);
        } else {
            mapper.show(version, row);
        }
    }

    private static String key(DeclarationVersion version) {
        return version.id().key().text();
    }

    private void addWords(String key, Set<String> words, int version) {
        var missing = new HashSet<>(words);
        if (version > FIRST_VERSION) {
            entityManager
                    .createQuery(
                            "select w.word from WordRow w where w.declarationKey = :key",
                            String.class)
                    .setParameter("key", key)
                    .getResultList()
                    .forEach(missing::remove);
        }
        missing.forEach(word -> entityManager.persist(new WordRow(word, key)));
    }

    @Override
    public boolean change(StateChange change) {
        var released = change.runningNumber().isPresent();
        var changed =
                entityManager
                        .createQuery(
                                "update VersionRow v set v.state = :next,"
                                        + " v.answerBy = :answerBy"
                                        + (released
                                                ? ", v.runningNumber = :number, v.releasedAt = :at"
                                                : "")
                                        + " where v.id = :id and v.state = :before")
                        .setParameter("id", change.id().text());
        parameters(changed, change, released);
        if (changed.executeUpdate() == 0) {
            return false;
        }
        changeLatest(change, released);
        if (change.to() == DeclarationState.REJECTED) {
            showWhatStillStands(change.id().key());
        }
        return true;
    }

    /** A refused final declaration does not hide the provisional one, which is still released. */
    private void showWhatStillStands(DeclarationKey key) {
        versions.of(key).stream()
                .filter(version -> version.state().isProvisional())
                .findFirst()
                .ifPresent(
                        version -> {
                            var row = entityManager.find(DeclarationRow.class, key.text());
                            entityManager.refresh(row);
                            var latest = row.latestVersion;
                            mapper.show(version, row);
                            row.latestVersion = latest;
                        });
    }

    private void changeLatest(StateChange change, boolean released) {
        var key = change.id().key().text();
        var changed =
                entityManager
                        .createQuery(
                                "update DeclarationRow d set d.state = :next, d.stateSince = :since,"
                                        + " d.answerBy = :answerBy"
                                        + (released
                                                ? ", d.runningNumber = :number, d.releasedAt = :at"
                                                : "")
                                        + " where d.key = :key and d.version = :version"
                                        + " and d.state = :before")
                        .setParameter("key", key)
                        .setParameter("version", change.id().version())
                        .setParameter("since", change.at());
        parameters(changed, change, released);
        changed.executeUpdate();
        change.runningNumber()
                .map(Words::normal)
                .ifPresent(word -> entityManager.persist(new WordRow(word, key)));
    }

    private static void parameters(Query query, StateChange change, boolean released) {
        query.setParameter("next", change.to())
                .setParameter("before", change.from())
                .setParameter("answerBy", change.answerBy().orElse(null));
        if (released) {
            query.setParameter("number", change.runningNumber().orElseThrow())
                    .setParameter("at", change.at());
        }
    }

    @Override
    public Optional<DeclarationVersion> find(DeclarationId id) {
        return versions.find(id);
    }

    @Override
    public List<DeclarationId> waitingForCredit() {
        return entityManager
                .createQuery(
                        "select d.key, d.version from DeclarationRow d where d.state = :state"
                                + " order by d.receivedAt, d.key",
                        Object[].class)
                .setParameter("state", DeclarationState.CREDIT_STOP)
                .getResultStream()
                .map(JpaDeclarations::id)
                .toList();
    }

    @Override
    public List<DeclarationId> finalMissing(LocalDate day) {
        return entityManager
                .createQuery(
                        "select d.key, d.version from DeclarationRow d where d.state = :state"
                                + " and d.answerBy < :day order by d.answerBy, d.key",
                        Object[].class)
                .setParameter("state", DeclarationState.RELEASED_PROVISIONAL)
                .setParameter("day", day)
                .getResultStream()
                .map(JpaDeclarations::id)
                .toList();
    }

    private static DeclarationId id(Object[] found) {
        return DeclarationKey.of((String) found[0]).version((Integer) found[1]);
    }

    @Override
    public List<DeclarationVersion> versions(DeclarationKey key) {
        return versions.of(key);
    }
}
