package no.klarering.web.movement;

import jakarta.ws.rs.core.SecurityContext;
import no.klarering.movement.Participant;

/** On whose behalf a call is made: the organisation of its token. */
final class Senders {

    private Senders() {}

    static Participant of(SecurityContext security) {
        return new Participant(security.getUserPrincipal().getName());
    }
}
