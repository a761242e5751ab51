package no.klarering.voec.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.voec.TreffReport;

@Entity
@Table(name = "treff_report")
class TreffReportRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "treff_report_sequence")
    @SequenceGenerator(
            name = "treff_report_sequence",
            sequenceName = "treff_report_sequence",
            allocationSize = 50)
    Long id;

    String reference;
    String organisation;

    @Column(name = "shipment_number")
    String shipmentNumber;

    @Column(name = "reported_at")
    Instant reportedAt;

    String goods;

    TreffReport report() {
        return new TreffReport(
                OrganisationNumber.of(organisation), reference, shipmentNumber, reportedAt);
    }
}
