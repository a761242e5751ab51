package no.klarering.edi.sftp;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.klarering.edi.channel.FileIntake;
import no.klarering.messaging.Dispatch;
import no.klarering.operations.Mainstays;
import no.klarering.operations.SftpPartner;
import no.klarering.operations.SftpPartners;
import org.apache.camel.builder.RouteBuilder;

/** A route for each partner: none waits for the server of another. */
@Dependent
public class SftpChannel extends RouteBuilder {

    private final SftpPartners partners;
    private final FileIntake intake;
    private final Dispatch dispatch;
    private final Mainstays mainstays;
    private final SftpStanding standing;

    @Inject
    public SftpChannel(
            SftpPartners partners,
            FileIntake intake,
            Dispatch dispatch,
            Mainstays mainstays,
            SftpStanding standing) {
        this.partners = partners;
        this.intake = intake;
        this.dispatch = dispatch;
        this.mainstays = mainstays;
        this.standing = standing;
    }

    @Override
    public void configure() throws Exception {
        for (var partner : partners.partners()) {
            visit(partner);
        }
    }

    private void visit(SftpPartner partner) throws Exception {
        var visits =
                new Visits(
                        partner,
                        new Inbound(intake, mainstays),
                        new Outbound(dispatch),
                        mainstays,
                        standing);
        getContext().addService(visits);
        from("timer:sftp-" + partner.name() + "?period=" + partner.interval().toMillis())
                .routeId("sftp-" + partner.name())
                .process(tick -> visits.visitWhenDue());
    }
}
