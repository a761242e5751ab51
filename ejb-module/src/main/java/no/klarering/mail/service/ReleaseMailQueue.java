package no.klarering.mail.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.klarering.border.ReleaseMails;
import no.klarering.mail.MailAddress;
import no.klarering.mail.Mails;
import no.klarering.mail.ReleaseNotice;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;

/** Owes mails about releases. An address that no mail can go to is passed over, with a warning. */
@ApplicationScoped
public class ReleaseMailQueue implements ReleaseMails {

    private static final Logger LOG = System.getLogger(ReleaseMailQueue.class.getName());

    private final Mails mails;
    private final Movements movements;
    private final Clock clock;

    public ReleaseMailQueue() {
        this(null, null, null);
    }

    @Inject
    public ReleaseMailQueue(Mails mails, Movements movements, Clock clock) {
        this.mails = mails;
        this.movements = movements;
        this.clock = clock;
    }

    @Override
    public void queue(Mrn master, String address) {
        var to = MailAddress.parse(address);
        if (to.isEmpty()) {
            LOG.log(Level.WARNING, "{0}: no mail can go to an address that it names", master);
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        mails.owe(new ReleaseNotice(master, waybill(master), to.get()), now);
    }

    private String waybill(Mrn master) {
        return movements
                .consignments()
                .master(master)
                .map(found -> found.document().documentNumber())
                .orElse(master.text());
    }
}
