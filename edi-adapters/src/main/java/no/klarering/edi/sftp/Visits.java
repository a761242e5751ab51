package no.klarering.edi.sftp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.operations.SftpPartner;
import org.apache.camel.support.service.ServiceSupport;

/**
 * The visits at one partner's server, one after the other. While the server is away they grow rare,
 * up to one in five minutes; a login is kept from visit to visit as long as it works.
 */
final class Visits extends ServiceSupport {

    private static final Logger LOG = System.getLogger(Visits.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 12;

    private final SftpPartner partner;
    private final Inbound inbound;
    private final Outbound outbound;
    private final Mainstays mainstays;
    private final SftpStanding standing;

    private PartnerSession session;
    private int failures;
    private long notBefore = System.nanoTime();

    Visits(
            SftpPartner partner,
            Inbound inbound,
            Outbound outbound,
            Mainstays mainstays,
            SftpStanding standing) {
        this.partner = partner;
        this.inbound = inbound;
        this.outbound = outbound;
        this.mainstays = mainstays;
        this.standing = standing;
    }

    /** Goes there, unless it went wrong a moment ago. */
    void visitWhenDue() {
        if (System.nanoTime() - notBefore >= 0) {
            visit();
        }
    }

    /** Goes there now. */
    void visit() {
        var complaints = new Complaints();
        try {
            open();
            standing.taken(inbound.take(partner, session, complaints));
            if (mainstays.stand(Kind.DATABASE)) {
                standing.delivered(outbound.deliver(partner, session));
            }
            failures = 0;
        } catch (IOException | RuntimeException e) {
            complaints.about("Visit broken off", e);
            leave();
            failures++;
            notBefore = System.nanoTime() + pause().toNanos();
        }
        standing.visited(partner, complaints.sentences())
                .forEach(news -> LOG.log(Level.WARNING, news));
    }

    private void open() throws IOException {
        if (session == null || !session.isOpen()) {
            leave();
            session = PartnerSession.with(partner);
        }
    }

    /** From the usual interval, doubled with each failure. */
    Duration pause() {
        var doubled = partner.interval().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** The routes have ended: nobody is there any more. */
    @Override
    protected void doStop() {
        leave();
    }

    private void leave() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
