package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.TrafficMode;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes messages about goods by rail. */
@Path("rail/v1")
@RequiresScope(MovementApplication.RAIL)
@SecurityRequirement(name = "token", scopes = MovementApplication.RAIL)
@Tag(name = "Digitoll")
@ApplicationScoped
public class RailMessages extends Handing {

    public RailMessages() {
        this(null, null);
    }

    @Inject
    public RailMessages(MovementIntake intake, ValidationTexts texts) {
        super(TrafficMode.RAIL, intake, texts);
    }
}
