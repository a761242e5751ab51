package no.klarering.declaration.core;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Field;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Problem;
import no.klarering.party.DeclarantPermit;

/** What is declared keeps to what was agreed upon with the declarant. */
final class AgreementRules {

    /** Those that have numbers of their own (118, 335) when they were not agreed upon. */
    private static final Set<Category> NUMBERED =
            Set.of(Category.FO, Category.EN, Category.EB, Category.RE, Category.SO);

    private AgreementRules() {}

    /** 8040: category and direction were agreed upon. */
    static Stream<Problem> kindIsAgreed(Entry entry) {
        var header = entry.header();
        return entry.facts().permit().stream()
                .filter(permit -> !covers(permit, header.category(), header.direction()))
                .flatMap(
                        permit ->
                                Fault.at(
                                        Field.CATEGORY.inHeader(),
                                        "8040",
                                        Map.of(
                                                "category", header.category().name(),
                                                "direction", header.direction().name())));
    }

    private static boolean covers(DeclarantPermit permit, Category category, Direction direction) {
        var way = direction == Direction.IMPORT ? permit.imports() : permit.exports();
        return way
                && (NUMBERED.contains(category) || permit.categories().contains(category.name()));
    }

    /** 8041: the declarant may declare for this importer or exporter. */
    static Stream<Problem> traderIsAgreed(Entry entry) {
        var agreed = entry.facts().permit().map(DeclarantPermit::traders).orElse(Set.of());
        var field = entry.isImport() ? Field.IMPORTER : Field.EXPORTER;
        return Fault.unless(
                agreed.isEmpty()
                        || entry.trader()
                                .flatMap(OrganisationNumber::parse)
                                .filter(agreed::contains)
                                .isPresent(),
                "8041",
                field.inHeader());
    }
}
