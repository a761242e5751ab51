package no.klarering.web.access;

import java.time.Instant;
import java.util.Map;
import no.klarering.kernel.DomainEvent;

/**
 * A token of Maskinporten was not exchanged.
 *
 * @param actor {@code party:} and whose token it was, when it is believed; otherwise {@code
 *     address:} and where the request came from
 */
public record ExchangeRefused(Instant at, String actor, Map<String, String> details)
        implements DomainEvent {

    public ExchangeRefused {
        details = Map.copyOf(details);
    }

    @Override
    public String subject() {
        return "token:exchange";
    }

    @Override
    public String what() {
        return "TOKEN_EXCHANGE_REFUSED";
    }
}
