package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.TrafficMode;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes messages about goods by sea. */
@Path("maritime/v1")
@RequiresScope(MovementApplication.MARITIME)
@SecurityRequirement(name = "token", scopes = MovementApplication.MARITIME)
@Tag(name = "Digitoll")
@ApplicationScoped
public class MaritimeMessages extends Handing {

    public MaritimeMessages() {
        this(null, null);
    }

    @Inject
    public MaritimeMessages(MovementIntake intake, ValidationTexts texts) {
        super(TrafficMode.SEA, intake, texts);
    }
}
