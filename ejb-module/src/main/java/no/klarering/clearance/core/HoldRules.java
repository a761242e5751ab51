package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.klarering.assessment.Assessment;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationHistory.Latest;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.SubmitDeclaration;

/** Why a declaration without faults is not left to the machine alone. */
final class HoldRules {

    private static final Set<Category> AUTOMATED =
            Set.of(Category.FU, Category.MA, Category.KO, Category.WITHDRAWAL);

    private static final Set<DeclarationState> UNDER_CONTROL =
            Set.of(
                    DeclarationState.MANUAL,
                    DeclarationState.DOC_CONTROL,
                    DeclarationState.GOODS_CONTROL,
                    DeclarationState.DETAINED);

    static final String CATEGORY_NOT_AUTOMATED = "CATEGORY_NOT_AUTOMATED";

    private HoldRules() {}

    /** Whether the procedure decides declarations of a category by itself. */
    static boolean isAutomated(Category category) {
        return AUTOMATED.contains(category);
    }

    static List<String> reasons(
            SubmitDeclaration declaration, Optional<Assessment> assessment, ClearanceFacts facts) {
        var standing = facts.entry().history().standing();
        return Stream.of(
                        categoryIsManual(declaration, standing),
                        categoryIsNotAutomated(declaration),
                        correctsWhatIsUnderControl(standing))
                .flatMap(Optional::stream)
                .collect(
                        () ->
                                new TreeSet<>(
                                        assessment.map(Assessment::notRecomputed).orElse(Set.of())),
                        TreeSet::add,
                        TreeSet::addAll)
                .stream()
                .toList();
    }

    /** The declarant asked for an officer, in this version or in the one that it corrects. */
    private static Optional<String> categoryIsManual(
            SubmitDeclaration declaration, Optional<Latest> standing) {
        var manual =
                declaration.header().category() == Category.MA
                        || standing.filter(s -> s.category() == Category.MA).isPresent();
        return manual ? Optional.of("CATEGORY_MA") : Optional.empty();
    }

    private static Optional<String> categoryIsNotAutomated(SubmitDeclaration declaration) {
        return isAutomated(declaration.header().category())
                ? Optional.empty()
                : Optional.of(CATEGORY_NOT_AUTOMATED);
    }

    /** A correction must not be a way out of a control that was ordered. */
    private static Optional<String> correctsWhatIsUnderControl(Optional<Latest> standing) {
        return standing.filter(s -> UNDER_CONTROL.contains(s.state())).isPresent()
                ? Optional.of("CORRECTS_HELD_VERSION")
                : Optional.empty();
    }
}
