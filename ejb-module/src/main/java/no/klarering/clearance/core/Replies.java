package no.klarering.clearance.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Direction;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.CustomsResponse.ResponseText;
import no.klarering.messaging.ResponseKind;
import no.klarering.risk.Lane;
import no.klarering.risk.RiskHit;

/** The CUSRES that a decision owes. */
final class Replies {

    private static final int MOST_ERRORS = 99;

    /** Endings whose profiles or masks have something to ask of the declarant. */
    private static final Set<DeclarationState> ASKING =
            Set.of(
                    DeclarationState.DOC_CONTROL,
                    DeclarationState.GOODS_CONTROL,
                    DeclarationState.NEW_VERSION_WANTED);

    private static final String LIST_CLOSED = "277";
    private static final String OVER_LIMIT =
            "8020 CREDIT LIMIT EXCEEDED - CLEARANCE CONTINUES WHEN CREDIT ALLOWS";

    private Replies() {}

    static CustomsResponse to(ClearanceDecision made) {
        var command = made.command();
        var header = command.header();
        var kind = kind(made.ending());
        return new CustomsResponse(
                kind,
                command.key(),
                command.declarationId(),
                header.direction() == Direction.EXPORT,
                header.date(),
                made.decision().decidedAt(),
                action(made.ending()),
                Consequences.answerBy(made),
                made.ending().released() ? Optional.of(release(made)) : Optional.empty(),
                header.declarant().filter(d -> namesDeclarant(kind)),
                texts(made),
                errors(made.decision().problems()),
                command.receipt().test());
    }

    private static ResponseKind kind(DeclarationState state) {
        return switch (state) {
            case RELEASED, RELEASED_PROVISIONAL, FINALISED -> ResponseKind.RELEASED;
            case ACCEPTED -> ResponseKind.ACCEPTED;
            case REJECTED -> ResponseKind.REJECTED;
            case CANCELLED -> ResponseKind.WITHDRAWN;
            case MANUAL -> ResponseKind.MANUAL;
            default -> ResponseKind.MESSAGE;
        };
    }

    private static Optional<ControlAction> action(DeclarationState state) {
        return switch (state) {
            case MANUAL, CREDIT_STOP -> Optional.of(ControlAction.MANUAL);
            case DOC_CONTROL -> Optional.of(ControlAction.DOCUMENTS);
            case GOODS_CONTROL -> Optional.of(ControlAction.GOODS);
            case NEW_VERSION_WANTED -> Optional.of(ControlAction.NEW_VERSION);
            default -> Optional.empty();
        };
    }

    static boolean namesDeclarant(ResponseKind kind) {
        return kind != ResponseKind.MESSAGE && kind != ResponseKind.MANUAL;
    }

    private static CustomsResponse.Release release(ClearanceDecision made) {
        var header = made.command().header();
        return new CustomsResponse.Release(
                Traders.number(made.command()).orElse(""),
                made.facts().traderName(),
                made.facts().today(),
                made.total(),
                header.goodsNumber(),
                header.goodsPosition(),
                made.runningNumberOrNone());
    }

    private static List<ResponseText> texts(ClearanceDecision made) {
        if (made.ending() == DeclarationState.CREDIT_STOP) {
            return FreeText.of(OVER_LIMIT);
        }
        if (!ASKING.contains(made.ending())) {
            return List.of();
        }
        var sentBack = made.ending() == DeclarationState.NEW_VERSION_WANTED;
        var requests =
                made.decision().hits().stream()
                        .filter(h -> sentBack == (h.lane() == Lane.NEW_VERSION))
                        .map(RiskHit::request)
                        .filter(r -> !r.isBlank())
                        .distinct()
                        .toList();
        return FreeText.of(String.join(" / ", requests));
    }

    /** Each number once at each place; at most 99, and then a number that says that more exist. */
    static List<Problem> errors(List<Problem> problems) {
        var seen = new HashSet<String>();
        var errors =
                new ArrayList<>(
                        problems.stream()
                                .filter(p -> seen.add(p.where().errorPoint() + ":" + p.code()))
                                .toList());
        if (errors.size() <= MOST_ERRORS) {
            return errors;
        }
        var shown = new ArrayList<>(errors.subList(0, MOST_ERRORS));
        shown.add(Problem.of(LIST_CLOSED, Where.summary("", "")));
        return shown;
    }
}
