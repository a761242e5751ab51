package no.klarering.doubles;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.declaration.Category;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.doubles.core.Comparison;
import no.klarering.doubles.core.DeclaredGoods;
import no.klarering.doubles.core.Signs;
import no.klarering.kernel.DeclarationId;

/** Judges whether declarations are about the same goods. Pure. */
public final class Doubles {

    private static final Comparator<Likeness> STRONGEST_FIRST =
            Comparator.comparing(Likeness::strength)
                    .thenComparing(Likeness::points)
                    .reversed()
                    .thenComparing(Likeness::otherReceivedAt)
                    .thenComparing(each -> each.other().text());

    private Doubles() {}

    /**
     * By what the goods of a declaration are known again. None of recalculations, which are about
     * the goods of their original, of withdrawals, and of trials.
     */
    public static Set<Sign> signs(SubmitDeclaration declaration) {
        var category = declaration.header().category();
        var aboutOther = category.recalculates() || category == Category.WITHDRAWAL;
        return aboutOther || declaration.receipt().test() || id(declaration).isEmpty()
                ? Set.of()
                : Signs.of(DeclaredGoods.of(declaration));
    }

    /** The declarations among others that seem to be about the same goods, the surest first. */
    public static List<Likeness> among(
            List<SubmitDeclaration> others, SubmitDeclaration declaration, DoubleLaw law) {
        if (others.isEmpty() || signs(declaration).isEmpty()) {
            return List.of();
        }
        var goods = DeclaredGoods.of(declaration);
        return others.stream()
                .filter(other -> !signs(other).isEmpty())
                .filter(other -> !key(other).equals(key(declaration)))
                .map(other -> Comparison.between(goods, DeclaredGoods.of(other), law))
                .flatMap(Optional::stream)
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    private static Optional<DeclarationId> id(SubmitDeclaration declaration) {
        return DeclarationId.parse(declaration.declarationId());
    }

    private static String key(SubmitDeclaration declaration) {
        return id(declaration).orElseThrow().key().text();
    }
}
