package no.klarering.settlement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "credit_drawing")
class CreditDrawingRow {

    @Id
    @Column(name = "declaration_id")
    String declarationId;

    @Column(name = "credit_account")
    String creditAccount;

    long amount;

    @Column(name = "given_back")
    boolean givenBack;
}
