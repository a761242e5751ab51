package no.klarering.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.klarering.audit.AuditTrail;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Computes the chain of the audit trail anew; it reads every entry, so ask at night. */
@Path("verification")
@RequiresScope(AuditApplication.SCOPE)
@ApplicationScoped
@Tag(name = "Audit")
public class ChainVerification {

    private final AuditTrail trail;

    public ChainVerification() {
        this(null);
    }

    @Inject
    public ChainVerification(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Whether every entry of the audit trail stands as it was sealed")
    public Verified verify() {
        var found = trail.verify();
        return new Verified(
                found.holds(),
                found.sealed(),
                found.unsealed(),
                found.firstBroken().orElse(null),
                found.lastHash());
    }

    /**
     * What was found.
     *
     * @param unsealed entries of the last second, still to be sealed
     * @param firstBroken sequence number of the first seal that does not fit; left out when all do
     * @param lastHash of the last seal; keep it elsewhere, and a chain that was cut shows too
     */
    public record Verified(
            boolean holds, long sealed, long unsealed, Long firstBroken, String lastHash) {}
}
