package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.DeclarationsDecided;

/**
 * Tells the rest of the house what was decided, once all of it is kept: whoever asks the database
 * something then has it written at once, not a declaration at a time.
 */
@ApplicationScoped
public class Announcing {

    private final Event<DeclarationDecided> each;
    private final Event<DeclarationsDecided> all;

    public Announcing() {
        this(null, null);
    }

    @Inject
    public Announcing(Event<DeclarationDecided> each, Event<DeclarationsDecided> all) {
        this.each = each;
        this.all = all;
    }

    public void announce(List<DeclarationDecided> decided) {
        decided.forEach(each::fire);
        all.fire(new DeclarationsDecided(decided));
    }

    public void announce(DeclarationDecided decided) {
        announce(List.of(decided));
    }
}
