package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.assessment.Assessment;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationHistory.Latest;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Original;
import no.klarering.declaration.SubmitDeclaration;

/** Why a declaration without faults is not left to the machine alone. */
final class HoldRules {

    private static final Set<DeclarationState> UNDER_CONTROL =
            Set.of(
                    DeclarationState.MANUAL,
                    DeclarationState.DOC_CONTROL,
                    DeclarationState.GOODS_CONTROL,
                    DeclarationState.DETAINED);

    private static final String PERMIT = "FOR";

    private HoldRules() {}

    static List<String> reasons(
            SubmitDeclaration declaration, Optional<Assessment> assessment, ClearanceFacts facts) {
        var standing = facts.entry().history().standing();
        return Stream.of(
                        categoryIsManual(declaration, standing),
                        provisionalWithoutPermit(declaration),
                        recalculationWithoutLines(declaration),
                        traderChanged(declaration, facts.entry().original()),
                        correctsWhatIsUnderControl(standing))
                .flatMap(Optional::stream)
                .collect(
                        () ->
                                new TreeSet<>(
                                        assessment.map(HoldRules::notRecomputed).orElse(Set.of())),
                        TreeSet::add,
                        TreeSet::addAll)
                .stream()
                .toList();
    }

    /** Provisional amounts are settled by the final declaration. */
    private static Set<String> notRecomputed(Assessment assessment) {
        return assessment.notRecomputed().stream()
                .filter(reason -> !reason.equals(AssessmentStep.PROVISIONAL))
                .collect(Collectors.toSet());
    }

    /** The declarant asked for an officer, in this version or in the one that it corrects. */
    private static Optional<String> categoryIsManual(
            SubmitDeclaration declaration, Optional<Latest> standing) {
        var manual =
                declaration.header().category() == Category.MA
                        || standing.filter(s -> s.category() == Category.MA).isPresent();
        return manual ? Optional.of("CATEGORY_MA") : Optional.empty();
    }

    /** Without one, only danger or great need is a reason, and that is for an officer to see. */
    private static Optional<String> provisionalWithoutPermit(SubmitDeclaration declaration) {
        var permitted = declaration.lines().stream().anyMatch(l -> l.hasDocument(PERMIT));
        return declaration.header().category() == Category.FO && !permitted
                ? Optional.of("PROVISIONAL_WITHOUT_PERMIT")
                : Optional.empty();
    }

    /** Its sums cannot be computed anew. */
    private static Optional<String> recalculationWithoutLines(SubmitDeclaration declaration) {
        return declaration.header().category().recalculates() && declaration.lines().isEmpty()
                ? Optional.of("RECALCULATION_WITHOUT_LINES")
                : Optional.empty();
    }

    /** Somebody else would owe what was declared by the first. */
    private static Optional<String> traderChanged(
            SubmitDeclaration declaration, Optional<Original> original) {
        return original.map(Original::stands)
                .filter(before -> !Traders.number(before).equals(Traders.number(declaration)))
                .filter(before -> declaration.header().category() != Category.WITHDRAWAL)
                .map(before -> "TRADER_CHANGED");
    }

    /** A correction must not be a way out of a control that was ordered. */
    private static Optional<String> correctsWhatIsUnderControl(Optional<Latest> standing) {
        return standing.filter(s -> UNDER_CONTROL.contains(s.state())).isPresent()
                ? Optional.of("CORRECTS_HELD_VERSION")
                : Optional.empty();
    }
}
