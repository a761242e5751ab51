package no.klarering.clearance.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.assessment.AssessableLine;
import no.klarering.assessment.Assessment;
import no.klarering.assessment.DeclaredCharge;
import no.klarering.assessment.DutyCalculator;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Line;
import no.klarering.declaration.Original;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;
import no.klarering.tariff.CommodityCode;

/** Hands the lines of a declaration to the calculation, and its faults back at their segments. */
final class AssessmentStep {

    /** What a provisional declaration says stands until the final one. */
    static final String PROVISIONAL = "PROVISIONAL";

    private AssessmentStep() {}

    static Assessment assess(SubmitDeclaration declaration, ClearanceFacts facts) {
        var lines = lines(declaration);
        var tariff = facts.entry().tariff();
        if (declaration.header().category() == Category.FO) {
            return DutyCalculator.asDeclared(lines, tariff, PROVISIONAL);
        }
        var day = lawDay(declaration, facts);
        var assessed =
                declaration.header().direction() == Direction.EXPORT
                        ? DutyCalculator.assessExport(lines, tariff, day)
                        : DutyCalculator.assess(lines, facts.traderIsVatRegistered(), tariff, day);
        return new Assessment(
                assessed.edition(),
                assessed.charges(),
                assessed.total(),
                declaration.positions().locate(assessed.problems()),
                assessed.notRecomputed());
    }

    /** Goods that were released before owe what the law of that time said. */
    private static LocalDate lawDay(SubmitDeclaration declaration, ClearanceFacts facts) {
        return facts.entry()
                .original()
                .map(Original::lawDay)
                .orElseGet(() -> EntryFacts.dayOf(declaration.receipt().receivedAt()));
    }

    private static List<AssessableLine> lines(SubmitDeclaration declaration) {
        return declaration.lines().stream().map(AssessmentStep::line).toList();
    }

    private static AssessableLine line(Line line) {
        return new AssessableLine(
                line.item(),
                CommodityCode.parse(line.commodity()),
                line.origin().flatMap(CountryCode::parse),
                line.preference().orElse(""),
                line.reduction().isPresent(),
                line.procedure().orElse(""),
                Money.ofKroner(line.statisticalValue().orElse(0L)),
                line.net().orElse(BigDecimal.ZERO),
                line.supplementary().map(Line.Quantity::amount),
                line.hasDocument("VEC"),
                line.charges().stream().map(AssessmentStep::charge).toList());
    }

    private static DeclaredCharge charge(Line.Charge charge) {
        return new DeclaredCharge(
                charge.code(),
                charge.sequence(),
                Money.ofKroner(charge.amount()),
                charge.basis(),
                charge.rate());
    }

    static Optional<Assessment> ifAny(SubmitDeclaration declaration, ClearanceFacts facts) {
        return declaration.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(assess(declaration, facts));
    }
}
