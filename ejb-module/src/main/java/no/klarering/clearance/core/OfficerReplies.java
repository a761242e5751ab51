package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Direction;
import no.klarering.declaration.EntryFacts;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.ResponseKind;

/** The CUSRES that an officer's order sends. */
final class OfficerReplies {

    private OfficerReplies() {}

    static CustomsResponse to(OfficerDecision made) {
        var command = made.command();
        var header = command.header();
        var kind = kind(made.order().action());
        return new CustomsResponse(
                kind,
                command.key(),
                command.declarationId(),
                header.direction() == Direction.EXPORT,
                header.date(),
                made.facts().now(),
                action(made.order().action()),
                made.answerBy(),
                made.ending() == DeclarationState.RELEASED
                        ? Optional.of(release(made))
                        : Optional.empty(),
                header.declarant().filter(d -> Replies.namesDeclarant(kind)),
                FreeText.of(made.order().text()),
                List.of(),
                command.receipt().test());
    }

    private static ResponseKind kind(OfficerAction action) {
        return switch (action) {
            case RELEASE, REGISTER_ENTRY -> ResponseKind.RELEASED;
            case REFUSE -> ResponseKind.REJECTED;
            case ASK_NEW_VERSION, ASK_DOCUMENTS -> ResponseKind.MESSAGE;
        };
    }

    private static Optional<ControlAction> action(OfficerAction action) {
        return switch (action) {
            case ASK_NEW_VERSION -> Optional.of(ControlAction.NEW_VERSION);
            case ASK_DOCUMENTS -> Optional.of(ControlAction.DOCUMENTS);
            default -> Optional.empty();
        };
    }

    private static CustomsResponse.Release release(OfficerDecision made) {
        var command = made.command();
        var header = command.header();
        return new CustomsResponse.Release(
                Traders.number(command).orElse(""),
                made.facts().version().importerName(),
                EntryFacts.dayOf(made.facts().now()),
                made.total(),
                header.goodsNumber(),
                header.goodsPosition(),
                made.runningNumber().orElseThrow());
    }
}
