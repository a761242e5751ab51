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

/** Says how messages about goods by sea stand. */
@Path("maritime/status/v1")
@RequiresScope(MovementApplication.MARITIME)
@SecurityRequirement(name = "token", scopes = MovementApplication.MARITIME)
@Tag(name = "Digitoll")
@ApplicationScoped
public class MaritimeStatus extends Standing {

    public MaritimeStatus() {
        super(TrafficMode.SEA, Sources.NONE);
    }

    @Inject
    public MaritimeStatus(
            MovementRegister register,
            Submissions submissions,
            EntryRegister entries,
            ValidationTexts texts) {
        super(TrafficMode.SEA, new Sources(register, submissions, entries, texts));
    }
}
