package no.klarering.agreement.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import no.klarering.operations.Rounds;

/** Looks every five seconds whether something was agreed upon at another node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AgreementSweep {

    private final AgreementsInForce agreements;
    private final Rounds rounds;

    public AgreementSweep() {
        this(null, null);
    }

    @Inject
    public AgreementSweep(AgreementsInForce agreements, Rounds rounds) {
        this.agreements = agreements;
        this.rounds = rounds;
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void sweep() {
        rounds.go("agreements", agreements::lookForOthers);
    }
}
