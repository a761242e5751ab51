package no.klarering.mail.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import no.klarering.mail.Letter;
import no.klarering.mail.MailSettings;
import no.klarering.mail.Mails;
import no.klarering.mail.Mails.Owed;
import no.klarering.mail.Postbox;
import no.klarering.mail.Postbox.NotTaken;
import no.klarering.operations.Rounds;

/**
 * Sends, every five seconds, the mails that are owed. A process that ends between a mail and its
 * mark sends it again.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());
    private static final int AT_ONCE = 100;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Mails mails;
    private final Postbox postbox;
    private final MailSettings settings;
    private final Clock clock;
    private final Rounds rounds;

    public Postman() {
        this(null, null, null, null, null);
    }

    @Inject
    public Postman(
            Mails mails, Postbox postbox, MailSettings settings, Clock clock, Rounds rounds) {
        this.mails = mails;
        this.postbox = postbox;
        this.settings = settings;
        this.clock = clock;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void goRound() {
        rounds.each("mails", () -> mails.due(clock.instant(), AT_ONCE), this::send);
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        rounds.go("old mails", () -> mails.forget(clock.instant().minus(KEPT)));
    }

    private void send(Owed owed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            postbox.post("release-" + owed.id(), Letter.of(owed, settings.from(), now));
        } catch (NotTaken later) {
            var again = owed.again(now);
            mails.failed(owed.id(), later.getMessage(), again);
            LOG.log(
                    again.isPresent() ? Level.WARNING : Level.ERROR,
                    "{0}: mail to {1} not sent: {2}; {3}",
                    owed.notice().master(),
                    owed.notice().address().masked(),
                    later.getMessage(),
                    again.map(at -> "again at " + at).orElse("given up"));
            return;
        }
        mails.sent(owed.id(), now);
        LOG.log(
                Level.INFO,
                "{0}: mail to {1} sent",
                owed.notice().master(),
                owed.notice().address().masked());
    }
}
