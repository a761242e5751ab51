package no.klarering.agreement;

import java.util.Set;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;

/**
 * What is agreed upon with one sender.
 *
 * @param sender the EDI address it is about (UNB S002)
 * @param declarant whose declarations come from there (NAD+DT)
 * @param closed closed down: nothing it sends is taken (error 404)
 * @param categories letters of the categories it may send (FU, MA, KO, FO ...); withdrawal is
 *     {@code WITHDRAWAL}
 * @param directions import, export or both
 * @param units customs units it may address
 * @param traders importers and exporters it may declare for; empty for anybody
 * @param profiles message profiles it may write by, such as {@code TVINN-902}
 * @param reportAlways it is sent a CONTRL though it asked for none and nothing is wrong
 * @param tests its interchanges that are marked as tests are taken
 * @param nationalLetters it writes Norwegian letters in seven bits
 */
public record Agreement(
        Nodi sender,
        OrganisationNumber declarant,
        boolean closed,
        Set<String> categories,
        Set<Way> directions,
        Set<String> units,
        Set<OrganisationNumber> traders,
        Set<String> profiles,
        boolean reportAlways,
        boolean tests,
        boolean nationalLetters) {

    /** Which way the goods go. */
    public enum Way {
        IMPORT,
        EXPORT
    }

    public Agreement {
        categories = Set.copyOf(categories);
        directions = Set.copyOf(directions);
        units = Set.copyOf(units);
        traders = Set.copyOf(traders);
        profiles = Set.copyOf(profiles);
    }
}
