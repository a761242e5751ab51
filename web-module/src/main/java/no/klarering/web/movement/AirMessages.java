package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.TrafficMode;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes messages about goods by air. */
@Path("air/v1")
@RequiresScope(MovementApplication.AIR)
@SecurityRequirement(name = "token", scopes = MovementApplication.AIR)
@Tag(name = "Digitoll")
@ApplicationScoped
public class AirMessages extends Handing {

    public AirMessages() {
        this(null, null);
    }

    @Inject
    public AirMessages(MovementIntake intake, ValidationTexts texts) {
        super(TrafficMode.AIR, intake, texts);
    }
}
