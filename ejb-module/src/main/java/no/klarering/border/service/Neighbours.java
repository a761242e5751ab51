package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import no.klarering.border.EnteredDeclarations.Result;
import no.klarering.border.EnteredTransits;
import no.klarering.border.EntryEffect;
import no.klarering.border.EntryEffect.ConfirmExit;
import no.klarering.border.EntryEffect.EndTransit;
import no.klarering.border.EntryEffect.OpenTransit;
import no.klarering.border.EntryEffect.RegisterPassage;
import no.klarering.movement.SandboxRegister;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;

/**
 * NCTS and AES are not connected: the sandbox remembers what they would be told (decision D2), and
 * in production it stays owed until they are.
 */
@ApplicationScoped
public class Neighbours implements EnteredTransits {

    private final SandboxRegister register;
    private final OperationsSettings settings;
    private final Clock clock;

    public Neighbours() {
        this(null, null, null);
    }

    @Inject
    public Neighbours(SandboxRegister register, OperationsSettings settings, Clock clock) {
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Result tell(EntryEffect effect) {
        if (settings.mode() == Mode.PRODUCTION) {
            return new Result(false, "not connected");
        }
        if (effect instanceof EndTransit end) {
            return remember(SandboxRegister.TRANSIT_ENDED, end.transitMrn());
        }
        if (effect instanceof RegisterPassage passage) {
            return remember(SandboxRegister.TRANSIT_PASSED, passage.transitMrn());
        }
        if (effect instanceof OpenTransit open) {
            return remember(SandboxRegister.TRANSIT_OPENED, open.lrn());
        }
        if (effect instanceof ConfirmExit exit) {
            return remember(SandboxRegister.EXITED, exit.exportId());
        }
        throw new IllegalArgumentException("Nothing for NCTS or AES: " + effect);
    }

    private Result remember(String kind, String reference) {
        register.keep(kind, reference, clock.instant());
        return new Result(true, kind + " " + reference);
    }
}
