package no.klarering.agreement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import no.klarering.agreement.AgreementChanged;

/** Has the agreements read anew as soon as one was changed. */
@ApplicationScoped
public class AgreementsHeard {

    private final AgreementsInForce agreements;

    public AgreementsHeard() {
        this(null);
    }

    @Inject
    public AgreementsHeard(AgreementsInForce agreements) {
        this.agreements = agreements;
    }

    public void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgreementChanged changed) {
        agreements.readAnew();
    }
}
