package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.klarering.border.EnteredDeclarations;
import no.klarering.border.EnteredDeclarations.Result;
import no.klarering.border.EnteredTransits;
import no.klarering.border.EntriesKept;
import no.klarering.border.EntriesKept.Owed;
import no.klarering.border.EntryEffect.ReleaseDeclaration;
import no.klarering.border.EntryEffect.SendReleaseMail;
import no.klarering.border.ReleaseMails;

/**
 * Does what is owed to other parts of customs, each thing in the transaction in which it is kept.
 */
@Stateless
public class EffectWork {

    private static final int AT_ONCE = 500;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final int DOUBLINGS = 8;

    private final EntriesKept entries;
    private final EnteredDeclarations declarations;
    private final EnteredTransits transits;
    private final ReleaseMails mails;
    private final Clock clock;

    public EffectWork() {
        this(null, null, null, null, null);
    }

    @Inject
    public EffectWork(
            EntriesKept entries,
            EnteredDeclarations declarations,
            EnteredTransits transits,
            ReleaseMails mails,
            Clock clock) {
        this.entries = entries;
        this.declarations = declarations;
        this.transits = transits;
        this.mails = mails;
        this.clock = clock;
    }

    public List<Owed> due() {
        return entries.due(now(), AT_ONCE);
    }

    /** Does it, or says when it is tried again; false when it was done by somebody else. */
    public boolean work(Owed due) {
        var owed = entries.forUpdate(due.id());
        if (owed.isEmpty()) {
            return false;
        }
        var result = carryOut(owed.get());
        if (result.isDone()) {
            entries.done(owed.get(), result.outcome(), now());
        } else {
            entries.failed(owed.get(), result.outcome(), nextTry(owed.get()));
        }
        return true;
    }

    /** It could not even be tried: what went wrong has left nothing behind. */
    public void putOff(Owed due, String why) {
        entries.forUpdate(due.id()).ifPresent(owed -> entries.failed(owed, why, nextTry(owed)));
    }

    private Result carryOut(Owed owed) {
        if (owed.effect() instanceof ReleaseDeclaration release) {
            return declarations.release(release.declaration(), owed.transport());
        }
        if (owed.effect() instanceof SendReleaseMail mail) {
            mails.queue(mail.master(), mail.address());
            return new Result(true, "queued");
        }
        return transits.tell(owed.effect());
    }

    private Instant nextTry(Owed owed) {
        return now().plus(FIRST_WAIT.multipliedBy(1L << Math.min(owed.tries(), DOUBLINGS)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
