package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import no.klarering.clearance.ReminderSettings;
import no.klarering.clearance.RemindersKept;
import no.klarering.clearance.RemindersKept.Awaited;
import no.klarering.clearance.core.ReminderReplies;
import no.klarering.clearance.core.ReminderTimes;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Declarations;
import no.klarering.kernel.DeclarationKey;

/** Reminds declarants, each of one declaration in one transaction. */
@Stateless
public class Reminding {

    private static final int AT_ONCE = 500;

    private final RemindersKept kept;
    private final Declarations declarations;
    private final Answering answering;
    private final ReminderSettings settings;
    private final Clock clock;
    private final Announcing announcing;

    public Reminding() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Reminding(
            RemindersKept kept,
            Declarations declarations,
            Answering answering,
            ReminderSettings settings,
            Clock clock,
            Announcing announcing) {
        this.kept = kept;
        this.declarations = declarations;
        this.answering = answering;
        this.settings = settings;
        this.clock = clock;
        this.announcing = announcing;
    }

    public List<DeclarationKey> due() {
        return kept.due(now(), AT_ONCE);
    }

    /** Does nothing when somebody else has done it, or nothing is awaited any more. */
    public void remind(DeclarationKey declaration) {
        var now = now();
        declarations.historiesForUpdate(Set.of(declaration));
        kept.find(declaration)
                .filter(awaited -> !awaited.next().isAfter(now))
                .ifPresent(awaited -> remind(awaited, now));
    }

    private void remind(Awaited awaited, Instant now) {
        declarations
                .find(awaited.declaration())
                .filter(version -> version.state() == awaited.reminder().state())
                .filter(version -> !settings.never())
                .ifPresentOrElse(
                        version -> send(version, awaited, now),
                        () -> kept.forget(awaited.declaration().key()));
    }

    private void send(DeclarationVersion version, Awaited awaited, Instant now) {
        answering.answer(ReminderReplies.to(version, awaited.reminder(), now));
        kept.begin(awaited.remindedAgain(ReminderTimes.next(now, settings)));
        announcing.announce(ReminderReplies.event(version, awaited.reminder(), now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
