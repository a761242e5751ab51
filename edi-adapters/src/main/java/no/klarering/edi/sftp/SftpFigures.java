package no.klarering.edi.sftp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What the metrics say about the partners' servers, since the start of this process. */
@ApplicationScoped
public class SftpFigures {

    private final SftpStanding standing;

    public SftpFigures() {
        this(null);
    }

    @Inject
    public SftpFigures(SftpStanding standing) {
        this.standing = standing;
    }

    /** Files taken into the journal. */
    @Gauge(name = "klarering_sftp_taken", unit = MetricUnits.NONE, absolute = true)
    public long taken() {
        return standing.taken();
    }

    /** Replies laid into folders. */
    @Gauge(name = "klarering_sftp_delivered", unit = MetricUnits.NONE, absolute = true)
    public long delivered() {
        return standing.delivered();
    }

    /** Servers where the last visit did not go well. */
    @Gauge(name = "klarering_sftp_in_trouble", unit = MetricUnits.NONE, absolute = true)
    public long inTrouble() {
        return standing.inTrouble();
    }
}
