package no.klarering.declaration.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationKey;

/** Declarations whose goods bear the same signs, found by one question for all signs. */
record SameSigns(EntityManager entityManager, DeclarationMapper mapper) {

    private static final List<DeclarationState> ENDED =
            List.of(DeclarationState.REJECTED, DeclarationState.CANCELLED);

    /** For many more of them PostgreSQL would rather read the whole table than its index. */
    private static final int MOST_AT_ONCE = 150;

    /** Of a sign that everybody bears, only these are looked at. */
    private static final int NEWEST_OF_A_SIGN = 8;

    private static final String BEARERS =
            "select k.sign, s.declaration_key from (values %s) as k(sign)"
                    + " join goods_sign s on s.sign = k.sign and s.moment >= coalesce("
                    + "(select t.moment from goods_sign t where t.sign = k.sign"
                    + " order by t.moment desc offset "
                    + (NEWEST_OF_A_SIGN - 1)
                    + " rows fetch next 1 rows only), '')";

    private static final String STANDING =
            "select v from DeclarationRow d join VersionRow v"
                    + " on v.key = d.key and v.version = d.version"
                    + " where d.state not in :ended";

    Map<String, Set<DeclarationKey>> bearers(Set<String> signs) {
        var bearers = new HashMap<String, Set<DeclarationKey>>();
        var left = new ArrayList<>(signs);
        while (!left.isEmpty()) {
            var some = left.subList(0, Math.min(MOST_AT_ONCE, left.size()));
            find(some, bearers);
            some.clear();
        }
        return bearers;
    }

    private void find(List<String> signs, Map<String, Set<DeclarationKey>> bearers) {
        var asked =
                IntStream.rangeClosed(1, signs.size())
                        .mapToObj("(cast(?%d as varchar(100)))"::formatted)
                        .collect(Collectors.joining(", "));
        var query = entityManager.createNativeQuery(BEARERS.formatted(asked));
        for (var index = 0; index < signs.size(); index++) {
            query.setParameter(index + 1, signs.get(index));
        }
        for (var found : query.getResultList()) {
            var row = (Object[]) found;
            bearers.computeIfAbsent((String) row[0], any -> new HashSet<>())
                    .add(DeclarationKey.of((String) row[1]));
        }
    }

    List<SubmitDeclaration> standing(Set<DeclarationKey> keys) {
        return keys.isEmpty()
                ? List.of()
                : contents(
                        entityManager
                                .createQuery(
                                        STANDING + " and d.key in :keys order by d.key",
                                        VersionRow.class)
                                .setParameter("ended", ENDED)
                                .setParameter(
                                        "keys", keys.stream().map(DeclarationKey::text).toList())
                                .getResultList());
    }

    List<SubmitDeclaration> newest(int most) {
        return contents(
                entityManager
                        .createQuery(
                                STANDING + " order by d.receivedAt desc, d.key", VersionRow.class)
                        .setParameter("ended", ENDED)
                        .setMaxResults(most)
                        .getResultList());
    }

    private List<SubmitDeclaration> contents(Collection<VersionRow> rows) {
        return rows.stream().map(mapper::content).toList();
    }
}
