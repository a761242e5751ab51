package no.klarering.settlement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.klarering.settlement.PayerCode;

@Entity
@Table(name = "claim")
class ClaimRow {

    @Id
    @Column(name = "declaration_id")
    String declarationId;

    String debtor;

    @Enumerated(EnumType.STRING)
    PayerCode payer;

    @Column(name = "credit_account")
    String creditAccount;

    @Column(name = "by_charge")
    String byCharge;

    long total;

    @Column(name = "registered_at")
    Instant registeredAt;

    String corrects;
}
