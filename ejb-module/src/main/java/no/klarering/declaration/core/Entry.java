package no.klarering.declaration.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.declaration.Original;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.TariffGoods;

/** A declaration at input control, together with what it is compared with. */
public record Entry(SubmitDeclaration declaration, EntryFacts facts) {

    Header header() {
        return declaration.header();
    }

    List<Line> lines() {
        return declaration.lines();
    }

    CodeBook codes() {
        return facts.codes();
    }

    /** The day of receipt. */
    LocalDate today() {
        return EntryFacts.dayOf(declaration.receipt().receivedAt());
    }

    /** The day whose law applies: that of the declaration that this one completes or amends. */
    LocalDate lawDay() {
        return facts.original().map(Original::lawDay).orElseGet(this::today);
    }

    Optional<DeclarationId> id() {
        return DeclarationId.parse(declaration.declarationId());
    }

    boolean mayNameSyntheticPersons() {
        return facts.syntheticPersons() || declaration.receipt().test();
    }

    boolean isImport() {
        return header().direction() == Direction.IMPORT;
    }

    Category category() {
        return header().category();
    }

    boolean inForce(CodeListName list, String code) {
        return codes().inForce(list, code, lawDay());
    }

    Optional<TariffGoods> goods(Line line) {
        return CommodityCode.parse(line.commodity()).flatMap(facts.tariff()::find);
    }

    /** The importer's number, or the exporter's, as sent. */
    Optional<String> trader() {
        return isImport() ? header().importer() : header().exporter();
    }
}
