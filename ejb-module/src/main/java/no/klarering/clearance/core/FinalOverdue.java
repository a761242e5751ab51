package no.klarering.clearance.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Direction;
import no.klarering.declaration.StateChange;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.ResponseKind;

/**
 * What follows when the last day for a final declaration has passed: the broker is told (8018), and
 * only an officer can grant more time.
 *
 * @param version the provisional one, as it stands
 */
public record FinalOverdue(DeclarationVersion version, Instant now) {

    private static final String TEXT = "8018 FINAL DECLARATION OVERDUE - CONTACT CUSTOMS";

    /** Whether the final declaration is still missing. */
    public boolean stands() {
        return version.state() == DeclarationState.RELEASED_PROVISIONAL;
    }

    public StateChange change() {
        return new StateChange(
                version.id(),
                version.state(),
                DeclarationState.OVERDUE,
                Optional.empty(),
                version.answerBy(),
                now);
    }

    public CustomsResponse response() {
        var command = version.content();
        return new CustomsResponse(
                ResponseKind.MESSAGE,
                command.key(),
                command.declarationId(),
                command.header().direction() == Direction.EXPORT,
                command.header().date(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FreeText.of(TEXT),
                List.of(),
                command.receipt().test());
    }

    public DeclarationDecided event() {
        return new DeclarationDecided(
                now,
                version.id().key().text(),
                "system",
                "DECLARATION_OVERDUE",
                Map.of("declaration", version.id().text(), "state", "OVERDUE"));
    }
}
