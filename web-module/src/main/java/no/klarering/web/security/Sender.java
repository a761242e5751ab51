package no.klarering.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.klarering.movement.Participant;
import no.klarering.movement.TrafficMode;

/** Which organisation reads a sender's page, and what its token opens. */
@Named("sender")
@RequestScoped
public class Sender {

    private final Optional<Caller> caller;

    public Sender() {
        this.caller = Optional.empty();
    }

    @Inject
    public Sender(HttpServletRequest request) {
        this.caller = SenderSession.of(request).map(SenderSession::caller);
    }

    public boolean known() {
        return caller.isPresent();
    }

    /** As whom it would call an interface. */
    public Caller caller() {
        return caller.orElseThrow();
    }

    public String number() {
        return caller.map(Caller::getName).orElse("");
    }

    /** Whose affairs these are. */
    public Participant participant() {
        return new Participant(caller.orElseThrow().getName());
    }

    /** Who acts for it. */
    public Optional<Participant> supplier() {
        return caller.flatMap(Caller::supplier).map(ActorId::number).map(Participant::new);
    }

    /** Whether messages of a mode of transport may be sent. */
    public boolean sends(TrafficMode mode) {
        var scope =
                switch (mode) {
                    case ROAD -> Scope.ROAD;
                    case AIR -> Scope.AIR;
                    case RAIL -> Scope.RAIL;
                    case SEA -> Scope.SEA;
                };
        return caller.filter(known -> known.may(scope)).isPresent();
    }
}
