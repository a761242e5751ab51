package no.klarering.declaration.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Declarations.GoodsPosition;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/** The declarations of some goods, found by one question, two for each position at most. */
final class SameGoods {

    private static final List<DeclarationState> ENDED =
            List.of(DeclarationState.REJECTED, DeclarationState.CANCELLED);

    /** The first, and the one after it in case the first is the one that asks. */
    private static final int ENOUGH = 2;

    private final Map<GoodsPosition, List<DeclarationId>> first = new HashMap<>();

    SameGoods(EntityManager entityManager, Collection<GoodsPosition> goods) {
        entityManager
                .createQuery(
                        "select d.goodsNumber, d.goodsPosition, d.key, d.version"
                                + " from DeclarationRow d where d.goodsNumber in :numbers"
                                + " and (d.goodsPosition is null or d.goodsPosition in :positions)"
                                + " and d.state not in :ended order by d.receivedAt, d.key",
                        Object[].class)
                .setParameter(
                        "numbers",
                        goods.stream().map(GoodsPosition::goodsNumber).collect(Collectors.toSet()))
                .setParameter("positions", positions(goods))
                .setParameter("ended", ENDED)
                .getResultStream()
                .forEach(this::add);
    }

    private static List<String> positions(Collection<GoodsPosition> goods) {
        var positions =
                goods.stream().flatMap(each -> each.position().stream()).distinct().toList();
        return positions.isEmpty() ? List.of("") : positions;
    }

    private void add(Object[] row) {
        var goods = new GoodsPosition((String) row[0], Optional.ofNullable((String) row[1]));
        var known = first.computeIfAbsent(goods, any -> new ArrayList<>(ENOUGH));
        if (known.size() < ENOUGH) {
            known.add(DeclarationKey.of((String) row[2]).version((Integer) row[3]));
        }
    }

    /** The first of these goods that is not the declaration itself. */
    Optional<DeclarationId> than(DeclarationKey itself, GoodsPosition goods) {
        return first.getOrDefault(goods, List.of()).stream()
                .filter(id -> !id.key().equals(itself))
                .findFirst();
    }
}
