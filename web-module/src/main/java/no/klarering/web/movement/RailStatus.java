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

/** Says how messages about goods by rail stand. */
@Path("rail/status/v1")
@RequiresScope(MovementApplication.RAIL)
@SecurityRequirement(name = "token", scopes = MovementApplication.RAIL)
@Tag(name = "Digitoll")
@ApplicationScoped
public class RailStatus extends Standing {

    public RailStatus() {
        super(TrafficMode.RAIL, Sources.NONE);
    }

    @Inject
    public RailStatus(
            MovementRegister register,
            Submissions submissions,
            EntryRegister entries,
            ValidationTexts texts) {
        super(TrafficMode.RAIL, new Sources(register, submissions, entries, texts));
    }
}
