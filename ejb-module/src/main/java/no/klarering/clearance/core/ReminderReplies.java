package no.klarering.clearance.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.Reminder;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Direction;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.ResponseKind;

/** The CUSRES that a timer sends, and what is told of it. */
public final class ReminderReplies {

    private ReminderReplies() {}

    public static CustomsResponse to(DeclarationVersion version, Reminder reminder, Instant now) {
        var command = version.content();
        var header = command.header();
        return new CustomsResponse(
                ResponseKind.MESSAGE,
                command.key(),
                command.declarationId(),
                header.direction() == Direction.EXPORT,
                header.date(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(reminder.text()),
                List.of(),
                command.receipt().test());
    }

    public static DeclarationDecided event(
            DeclarationVersion version, Reminder reminder, Instant now) {
        return new DeclarationDecided(
                now,
                version.id().key().text(),
                "system",
                "DECLARANT_REMINDED",
                Map.of(
                        "declaration", version.id().text(),
                        "reminder", reminder.text().code(),
                        "state", version.state().name()));
    }
}
