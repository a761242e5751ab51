package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.TrafficMode;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes messages about goods by road and ferry. */
@Path("road/v2")
@RequiresScope(MovementApplication.ROAD)
@SecurityRequirement(name = "token", scopes = MovementApplication.ROAD)
@Tag(name = "Digitoll")
@ApplicationScoped
public class RoadMessages extends Handing {

    public RoadMessages() {
        this(null, null);
    }

    @Inject
    public RoadMessages(MovementIntake intake, ValidationTexts texts) {
        super(TrafficMode.ROAD, intake, texts);
    }
}
