package no.klarering.settlement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "credit_balance")
class CreditBalanceRow {

    @Id
    @Column(name = "credit_account")
    String creditAccount;

    long drawn;

    CreditBalanceRow() {}

    CreditBalanceRow(String creditAccount) {
        this.creditAccount = creditAccount;
    }
}
