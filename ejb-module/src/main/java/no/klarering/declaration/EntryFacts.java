package no.klarering.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.codes.CodeBook;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.DeclarantPermit;
import no.klarering.party.Exemption;
import no.klarering.party.Organisation;
import no.klarering.tariff.ExchangeRate;
import no.klarering.tariff.TariffExcerpt;

/**
 * What input control compares a declaration with, gathered before it starts.
 *
 * @param tariff what the tariff says of the commodity codes of the lines
 * @param history of the declaration itself, by the key in UNH 0068
 * @param original the declaration that this one completes (EN), recalculates (EB, RE, SO by
 *     RFF+AEI), or, in a withdrawal, that the withdrawn version was to recalculate
 * @param sender the organisation that owns the EDI address from which it came
 * @param permit of the declarant (NAD+DT), empty when it has none
 * @param trader the importer or exporter, when it is an organisation in the register
 * @param publishedRate of the invoice currency on the day of receipt, empty when none is published
 * @param voecSellers those numbers of the lines' VEC references that are registered and in force
 * @param exemptions the registered exemption letters that the lines name, by number
 * @param syntheticPersons whether made-up persons may stand for real ones here
 */
public record EntryFacts(
        CodeBook codes,
        TariffExcerpt tariff,
        DeclarationHistory history,
        Optional<Original> original,
        Optional<OrganisationNumber> sender,
        Optional<DeclarantPermit> permit,
        Optional<Organisation> trader,
        Optional<ExchangeRate> publishedRate,
        Set<String> voecSellers,
        Map<String, Exemption> exemptions,
        boolean syntheticPersons) {

    /** Dates of law, of deadlines and in messages are days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    public EntryFacts {
        voecSellers = Set.copyOf(voecSellers);
        exemptions = Map.copyOf(exemptions);
    }

    /** The day whose law applies to something received at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
