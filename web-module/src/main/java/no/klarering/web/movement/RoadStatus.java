package no.klarering.web.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import no.klarering.border.EntryRegister;
import no.klarering.movement.MovementRegister;
import no.klarering.movement.Submissions;
import no.klarering.movement.TrafficMode;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says how messages about goods by road and ferry stand. */
@Path("road/status/v2")
@RequiresScope(MovementApplication.ROAD)
@SecurityRequirement(name = "token", scopes = MovementApplication.ROAD)
@Tag(name = "Digitoll")
@ApplicationScoped
public class RoadStatus extends Standing {

    public RoadStatus() {
        super(TrafficMode.ROAD, Sources.NONE);
    }

    @Inject
    public RoadStatus(
            MovementRegister register,
            Submissions submissions,
            EntryRegister entries,
            ValidationTexts texts) {
        super(TrafficMode.ROAD, new Sources(register, submissions, entries, texts));
    }
}
