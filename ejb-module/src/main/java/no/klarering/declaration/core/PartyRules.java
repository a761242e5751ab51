package no.klarering.declaration.core;

import java.util.Map;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Category;
import no.klarering.declaration.Field;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Problem;
import no.klarering.party.DeclarantPermit;
import no.klarering.party.PersonNumber;

/** Who declares, for whom, and at which customs unit. Numbers of persons are never repeated. */
final class PartyRules {

    private PartyRules() {}

    /** 8004: the declarant is the one whose number begins the declaration id. */
    static Stream<Problem> declarantIsTheOneOfTheId(Entry entry) {
        var id = entry.declaration().declarationId();
        var same =
                entry.header()
                        .declarant()
                        .map(
                                d ->
                                        OrganisationNumber.parse(d)
                                                .map(OrganisationNumber::digits)
                                                .orElse(d))
                        .filter(id::startsWith)
                        .isPresent();
        return Fault.unless(same, "8004", Field.DECLARANT.inHeader());
    }

    /** 8029: what a declarant declares comes from its own EDI address. */
    static Stream<Problem> senderIsTheDeclarant(Entry entry) {
        var declarant = entry.header().declarant().flatMap(OrganisationNumber::parse);
        var ofTheId = entry.id().map(id -> id.key().declarant());
        if (declarant.isEmpty() || !declarant.equals(ofTheId)) {
            return Fault.none();
        }
        return Fault.unless(
                declarant.equals(entry.facts().sender()), "8029", Field.DECLARANT.inHeader());
    }

    /** 404: the declarant is not closed down. */
    static Stream<Problem> declarantIsOpen(Entry entry) {
        var closed = entry.facts().permit().filter(DeclarantPermit::closed).isPresent();
        return Fault.unless(!closed, "404", Field.DECLARANT.inHeader());
    }

    /** 8005: a customs unit that exists and that the declarant may address. */
    static Stream<Problem> unitIsPermitted(Entry entry) {
        var permitted =
                entry.header()
                        .unit()
                        .filter(
                                u ->
                                        entry.codes()
                                                .inForce(
                                                        CodeListName.CUSTOMS_UNIT,
                                                        u,
                                                        entry.today()))
                        .filter(
                                u ->
                                        entry.facts()
                                                .permit()
                                                .filter(p -> p.units().contains(u))
                                                .isPresent());
        return permitted.isPresent()
                ? Fault.none()
                : Fault.at(
                        Field.CUSTOMS_UNIT.inHeader(),
                        "8005",
                        Map.of("declared", entry.header().unit().orElse(Fault.NOTHING)));
    }

    /** 118: only who may, sends provisional declarations; 335: only who may, recalculates. */
    static Stream<Problem> categoryIsPermitted(Entry entry) {
        var category = entry.category();
        var permitted =
                entry.facts().permit().filter(p -> p.categories().contains(category.name()));
        if (permitted.isPresent() || entry.facts().permit().isEmpty()) {
            return Fault.none();
        }
        var values = Map.of("category", category.name());
        if (category == Category.FO || category == Category.EN) {
            return Fault.at(Field.CATEGORY.inHeader(), "118", values);
        }
        return category.recalculates()
                ? Fault.at(Field.CATEGORY.inHeader(), "335", values)
                : Fault.none();
    }

    /** 8006: an importer (exporter) with a right organisation number or person number. */
    static Stream<Problem> traderIsIdentified(Entry entry) {
        var known =
                entry.trader()
                        .filter(t -> OrganisationNumber.parse(t).isPresent() || isPerson(t, entry));
        var field = entry.isImport() ? Field.IMPORTER : Field.EXPORTER;
        return Fault.unless(known.isPresent(), "8006", field.inHeader());
    }

    /** Persons made up for tests stand in messages of tests only. */
    private static boolean isPerson(String number, Entry entry) {
        return PersonNumber.parse(number)
                .filter(p -> entry.mayNameSyntheticPersons() || !p.isSynthetic())
                .isPresent();
    }
}
