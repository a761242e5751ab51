package no.klarering.doubles.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.doubles.DoubleFinding;
import no.klarering.doubles.DoubleFinding.Judgement;
import no.klarering.doubles.DoubleFinding.State;
import no.klarering.doubles.DoubleFindings;
import no.klarering.doubles.Likeness;
import no.klarering.doubles.Reason;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Json;

@ApplicationScoped
@Transactional
class JpaDoubleFindings implements DoubleFindings {

    private static final String NAMING = "(f.later in :keys or f.earlier in :keys)";

    private final EntityManager entityManager;
    private final Json json;

    JpaDoubleFindings() {
        this(null, null);
    }

    @Inject
    JpaDoubleFindings(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public boolean keep(Likeness likeness, Instant at) {
        var later = likeness.declaration();
        var earlier = likeness.other();
        if (about(later.key(), earlier.key()).isPresent()) {
            return false;
        }
        var row = new DoubleFindingRow();
        row.later = later.key().text();
        row.earlier = earlier.key().text();
        row.laterId = later.text();
        row.earlierId = earlier.text();
        row.strength = likeness.strength();
        row.points = likeness.points();
        row.reasons = json.write(likeness.reasons());
        row.foundAt = at;
        row.state = State.OPEN;
        entityManager.persist(row);
        return true;
    }

    @Override
    public List<DoubleFinding> of(DeclarationKey declaration) {
        return entityManager
                .createQuery(
                        "select f from DoubleFindingRow f where "
                                + NAMING
                                + " order by f.foundAt desc, f.later, f.earlier",
                        DoubleFindingRow.class)
                .setParameter("keys", List.of(declaration.text()))
                .getResultStream()
                .map(this::finding)
                .toList();
    }

    @Override
    public Optional<DoubleFinding> about(DeclarationKey one, DeclarationKey other) {
        return Stream.of(key(one, other), key(other, one))
                .map(key -> entityManager.find(DoubleFindingRow.class, key))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(this::finding);
    }

    private static DoubleFindingRow.Key key(DeclarationKey later, DeclarationKey earlier) {
        var key = new DoubleFindingRow.Key();
        key.later = later.text();
        key.earlier = earlier.text();
        return key;
    }

    @Override
    public Set<DeclarationKey> openAmong(Collection<DeclarationKey> declarations) {
        return pairs(declarations, State.OPEN)
                .flatMap(Stream::of)
                .map(DeclarationKey::of)
                .filter(declarations::contains)
                .collect(Collectors.toSet());
    }

    /** Both keys of each. */
    private Stream<String[]> pairs(Collection<DeclarationKey> declarations, State state) {
        if (declarations.isEmpty()) {
            return Stream.of();
        }
        return entityManager
                .createQuery(
                        "select f.later, f.earlier from DoubleFindingRow f"
                                + " where f.state = :state and "
                                + NAMING,
                        Object[].class)
                .setParameter("state", state)
                .setParameter("keys", declarations.stream().map(DeclarationKey::text).toList())
                .getResultStream()
                .map(found -> new String[] {(String) found[0], (String) found[1]});
    }

    @Override
    public Set<DeclarationKey> open(int mostFindings) {
        var open = new HashSet<DeclarationKey>();
        entityManager
                .createQuery(
                        "select f from DoubleFindingRow f where f.state = :state"
                                + " order by f.foundAt desc, f.later, f.earlier",
                        DoubleFindingRow.class)
                .setParameter("state", State.OPEN)
                .setMaxResults(mostFindings)
                .getResultStream()
                .forEach(
                        row -> {
                            open.add(DeclarationKey.of(row.later));
                            open.add(DeclarationKey.of(row.earlier));
                        });
        return open;
    }

    @Override
    public Map<DeclarationKey, Set<DeclarationKey>> cleared(
            Collection<DeclarationKey> declarations) {
        var cleared = new HashMap<DeclarationKey, Set<DeclarationKey>>();
        pairs(declarations, State.NOT_DOUBLE)
                .forEach(
                        pair -> {
                            var one = DeclarationKey.of(pair[0]);
                            var other = DeclarationKey.of(pair[1]);
                            cleared.computeIfAbsent(one, any -> new HashSet<>()).add(other);
                            cleared.computeIfAbsent(other, any -> new HashSet<>()).add(one);
                        });
        return cleared;
    }

    @Override
    public boolean judge(DoubleFinding finding, State next, Optional<Judgement> judgement) {
        var key = key(finding.later().key(), finding.earlier().key());
        var row = entityManager.find(DoubleFindingRow.class, key, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(row);
        if (row.state != finding.state()) {
            return false;
        }
        row.state = next;
        row.judgedAt = judgement.map(Judgement::at).orElse(null);
        row.judgedBy = judgement.map(Judgement::officer).orElse(null);
        row.remark = judgement.map(Judgement::remark).orElse(null);
        return true;
    }

    @Override
    public void end(DeclarationKey declaration) {
        entityManager
                .createQuery(
                        "update DoubleFindingRow f set f.state = :ended where f.state = :open and "
                                + NAMING)
                .setParameter("ended", State.ENDED)
                .setParameter("open", State.OPEN)
                .setParameter("keys", List.of(declaration.text()))
                .executeUpdate();
    }

    private DoubleFinding finding(DoubleFindingRow row) {
        return new DoubleFinding(
                DeclarationId.of(row.laterId),
                DeclarationId.of(row.earlierId),
                row.strength,
                row.points,
                json.readList(row.reasons, Reason.class),
                row.foundAt,
                row.state,
                Optional.ofNullable(row.judgedAt)
                        .map(at -> new Judgement(at, row.judgedBy, row.remark)));
    }
}
