package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import no.klarering.movement.ExportLookup;
import no.klarering.movement.SandboxRegister;
import no.klarering.movement.TransitLookup;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;

/**
 * Says who answers for the systems that are not connected: in the sandbox registers of its own, in
 * production nobody.
 */
@ApplicationScoped
public class OtherSystems {

    private final OperationsSettings settings;
    private final SandboxRegister register;

    public OtherSystems() {
        this(null, null);
    }

    @Inject
    public OtherSystems(OperationsSettings settings, SandboxRegister register) {
        this.settings = settings;
        this.register = register;
    }

    @Produces
    @ApplicationScoped
    public TransitLookup transits() {
        return settings.mode() == Mode.SANDBOX ? new SandboxTransits(register) : asked -> Map.of();
    }

    @Produces
    @ApplicationScoped
    public ExportLookup exports() {
        return settings.mode() == Mode.SANDBOX ? new SandboxExports(register) : asked -> Map.of();
    }
}
