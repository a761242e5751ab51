package no.klarering.agreement;

import java.time.Instant;
import java.util.Map;
import no.klarering.kernel.DomainEvent;
import no.klarering.kernel.Nodi;

/**
 * A version of an agreement was made or ended.
 *
 * @param what {@code AGREEMENT_MADE} or {@code AGREEMENT_ENDED}
 */
public record AgreementChanged(
        Instant at, Nodi sender, String by, String what, Map<String, String> details)
        implements DomainEvent {

    public AgreementChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "sender:" + sender;
    }

    @Override
    public String actor() {
        return "officer:" + by;
    }
}
