package no.klarering.clearance.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.Reminder;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Direction;
import no.klarering.declaration.EntryFacts;
import no.klarering.kernel.Money;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.CustomsResponse.ResponseText;
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
                made.releases()
                        ? Optional.of(
                                release(
                                        made.facts().version(),
                                        made.total(),
                                        made.facts().now(),
                                        made.runningNumber().orElseThrow()))
                        : Optional.empty(),
                header.declarant().filter(d -> Replies.namesDeclarant(kind)),
                texts(made),
                List.of(),
                command.receipt().test());
    }

    /** An officer's own words, and what is reminded of. */
    private static List<ResponseText> texts(OfficerDecision made) {
        var texts = new ArrayList<>(FreeText.of(made.order().text()));
        if (made.order().action() == OfficerAction.REMIND) {
            texts.add(Reminder.of(made.facts().version().state()).orElseThrow().text());
        }
        return texts;
    }

    private static ResponseKind kind(OfficerAction action) {
        return switch (action) {
            case RELEASE, REGISTER_ENTRY -> ResponseKind.RELEASED;
            case REFUSE -> ResponseKind.REJECTED;
            default -> ResponseKind.MESSAGE;
        };
    }

    private static Optional<ControlAction> action(OfficerAction action) {
        return switch (action) {
            case ASK_NEW_VERSION -> Optional.of(ControlAction.NEW_VERSION);
            case ASK_DOCUMENTS -> Optional.of(ControlAction.DOCUMENTS);
            case EXAMINE_GOODS -> Optional.of(ControlAction.GOODS);
            case TAKE_SAMPLE -> Optional.of(ControlAction.SAMPLE);
            case DETAIN -> Optional.of(ControlAction.DETAINED);
            default -> Optional.empty();
        };
    }

    static CustomsResponse.Release release(
            DeclarationVersion version, Money total, Instant at, String runningNumber) {
        var command = version.content();
        var header = command.header();
        return new CustomsResponse.Release(
                Traders.number(command).orElse(""),
                version.importerName(),
                EntryFacts.dayOf(at),
                total,
                header.goodsNumber(),
                header.goodsPosition(),
                runningNumber);
    }
}
