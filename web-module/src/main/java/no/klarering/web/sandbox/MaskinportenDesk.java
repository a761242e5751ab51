package no.klarering.web.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.klarering.web.access.OAuthError;
import no.klarering.web.access.OAuthForm;
import no.klarering.web.access.OAuthRefused;
import no.klarering.web.security.SandboxProvider.Order;
import no.klarering.web.security.SpentTokens;

/** Decides what token a client gets for its assertion, which is good once. */
final class MaskinportenDesk {

    static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private static final int MOST_REMEMBERED = 100_000;

    /** Assertions from later days would have to be remembered until that day has come. */
    private static final Duration LONGEST_REMEMBERED = Duration.ofHours(1);

    private final ClientRegister clients;
    private final Clock clock;
    private final boolean fromLaterDays;
    private final SpentTokens spent;

    MaskinportenDesk(ClientRegister clients, Clock clock, boolean fromLaterDays) {
        this.clients = clients;
        this.clock = clock;
        this.fromLaterDays = fromLaterDays;
        this.spent = new SpentTokens(clock, MOST_REMEMBERED);
    }

    Order order(OAuthForm form) {
        form.requireGrant(GRANT);
        var assertion =
                GrantAssertion.read(form.required("assertion"), clock.instant(), fromLaterDays);
        var owner = clients.ownerOf(assertion);
        var consumer = clients.consumerOf(assertion, owner);
        spend(assertion);
        return new Order(
                consumer,
                Optional.of(owner).filter(supplier -> !supplier.equals(consumer)),
                assertion.client(),
                assertion.scope(),
                assertion.resource(),
                assertion.certificate().isPresent());
    }

    private void spend(GrantAssertion assertion) {
        var latest = clock.instant().plus(LONGEST_REMEMBERED);
        var expiry = assertion.expiry().isBefore(latest) ? assertion.expiry() : latest;
        switch (spent.spend(assertion.client(), assertion.id(), expiry)) {
            case FIRST -> {
                return;
            }
            case AGAIN ->
                    throw GrantAssertion.refused(
                            "This assertion was used before. Make a new one with a jti of its own.");
            case FULL ->
                    throw new OAuthRefused(
                            OAuthError.TEMPORARILY_UNAVAILABLE,
                            "Too many assertions are used now. Try again.");
        }
    }
}
