package no.klarering.settlement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "credit_balance")
class CreditBalanceRow {

    /** No account: the row that is locked while the row of an account is made. */
    static final String FIRST_DRAWS = "";

    @Id
    @Column(name = "credit_account")
    String creditAccount;

    long drawn;

    CreditBalanceRow() {}

    CreditBalanceRow(String creditAccount) {
        this.creditAccount = creditAccount;
    }
}
