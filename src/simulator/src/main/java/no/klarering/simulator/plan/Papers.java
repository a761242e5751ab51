package no.klarering.simulator.plan;

import java.util.Optional;

/**
 * What stands behind goods at the border.
 *
 * @param regime the procedure before and after the border
 * @param declaration in TVINN
 * @param export reference of the export that ends
 * @param reference of a transit, a carnet, a goods number
 */
public record Papers(
        Regime regime,
        Optional<Declaration> declaration,
        Optional<String> export,
        Optional<String> reference) {

    Papers withoutExport() {
        return new Papers(regime, declaration, Optional.empty(), reference);
    }
}
