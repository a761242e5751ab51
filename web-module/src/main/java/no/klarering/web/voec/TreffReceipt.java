package no.klarering.web.voec;

import java.time.Instant;
import no.klarering.voec.TreffReport;

/**
 * What the reporter is told.
 *
 * @param reference what the driver shows at the desk
 */
public record TreffReceipt(String reference, String shipmentNumber, Instant reportedAt) {

    static TreffReceipt of(TreffReport report) {
        return new TreffReceipt(report.reference(), report.shipmentNumber(), report.reportedAt());
    }
}
