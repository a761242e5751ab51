package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.DocumentReceived;
import no.klarering.clearance.Reminder;
import no.klarering.clearance.ReminderSettings;
import no.klarering.clearance.RemindersKept;
import no.klarering.clearance.RemindersKept.Awaited;
import no.klarering.clearance.core.ReminderTimes;
import no.klarering.declaration.DeclarationState;
import no.klarering.kernel.DeclarationId;

/**
 * Has declarants reminded of what is asked of them, and no longer when they have answered. What
 * became of a declaration otherwise is looked at when the time has come.
 */
@ApplicationScoped
public class RemindersHeard {

    private static final String REMINDED = "DECLARANT_REMINDED";
    private static final String WRITTEN_TO = "DECLARANT_WRITTEN_TO";

    private final RemindersKept kept;
    private final ReminderSettings settings;

    public RemindersHeard() {
        this(null, null);
    }

    @Inject
    public RemindersHeard(RemindersKept kept, ReminderSettings settings) {
        this.kept = kept;
        this.settings = settings;
    }

    public void hear(@Observes DeclarationDecided decided) {
        if (settings.never()
                || decided.what().equals(REMINDED)
                || decided.what().equals(WRITTEN_TO)
                || Boolean.parseBoolean(decided.details().get("test"))) {
            return;
        }
        reminder(decided)
                .flatMap(
                        reminder ->
                                DeclarationId.parse(decided.details().get("declaration"))
                                        .map(id -> awaited(id, reminder, decided)))
                .ifPresent(kept::begin);
    }

    private static Optional<Reminder> reminder(DeclarationDecided decided) {
        return Optional.ofNullable(decided.details().get("state"))
                .map(DeclarationState::valueOf)
                .flatMap(Reminder::of);
    }

    private Awaited awaited(DeclarationId id, Reminder reminder, DeclarationDecided decided) {
        var answerBy = Optional.ofNullable(decided.details().get("answerBy")).map(LocalDate::parse);
        return new Awaited(id, reminder, ReminderTimes.first(decided.at(), answerBy, settings), 0);
    }

    /** Documents are an answer when documents were asked for. */
    public void hear(@Observes DocumentReceived received) {
        var declaration = received.document().declaration();
        kept.find(declaration)
                .filter(awaited -> awaited.reminder() == Reminder.DOCUMENTS)
                .ifPresent(awaited -> kept.forget(declaration));
    }
}
