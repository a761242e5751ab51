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

/** Says how messages about goods by air stand. */
@Path("air/status/v1")
@RequiresScope(MovementApplication.AIR)
@SecurityRequirement(name = "token", scopes = MovementApplication.AIR)
@Tag(name = "Digitoll")
@ApplicationScoped
public class AirStatus extends Standing {

    public AirStatus() {
        super(TrafficMode.AIR, Sources.NONE);
    }

    @Inject
    public AirStatus(
            MovementRegister register,
            Submissions submissions,
            EntryRegister entries,
            ValidationTexts texts) {
        super(TrafficMode.AIR, new Sources(register, submissions, entries, texts));
    }
}
