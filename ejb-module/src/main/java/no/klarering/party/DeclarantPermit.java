package no.klarering.party;

import java.util.Set;
import no.klarering.kernel.OrganisationNumber;

/**
 * What a declarant may send, and where to.
 *
 * @param categories letters of the categories it may send (FU, MA, KO, FO ...); withdrawal is
 *     {@code WITHDRAWAL}
 * @param imports may declare import
 * @param exports may declare export
 * @param units customs units it may address
 * @param traders importers and exporters it may declare for; empty for anybody
 * @param closed closed down: nothing it sends is taken (error 404)
 * @param daySettlement may use the forwarder's day settlement (payer code D, error 111 otherwise)
 */
public record DeclarantPermit(
        OrganisationNumber declarant,
        Set<String> categories,
        boolean imports,
        boolean exports,
        Set<String> units,
        Set<OrganisationNumber> traders,
        boolean closed,
        boolean daySettlement) {

    public DeclarantPermit {
        categories = Set.copyOf(categories);
        units = Set.copyOf(units);
        traders = Set.copyOf(traders);
    }
}
