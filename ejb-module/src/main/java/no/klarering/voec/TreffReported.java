package no.klarering.voec;

import java.time.Instant;
import java.util.Map;
import no.klarering.kernel.DomainEvent;

/** Somebody reported goods by Treff. */
public record TreffReported(TreffReport report) implements DomainEvent {

    @Override
    public Instant at() {
        return report.reportedAt();
    }

    @Override
    public String subject() {
        return "treff:" + report.reference();
    }

    @Override
    public String actor() {
        return "party:" + report.reporter();
    }

    @Override
    public String what() {
        return "TREFF_REPORTED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("shipment", report.shipmentNumber());
    }
}
