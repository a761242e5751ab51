package no.klarering.testing;

import java.util.List;
import no.klarering.operations.Readiness;

/** Of a system that is started, lacks nothing and is never stopped. */
public final class OpenReadiness implements Readiness {

    @Override
    public boolean isStarted() {
        return true;
    }

    @Override
    public boolean isDraining() {
        return false;
    }

    @Override
    public void drain() {
        throw new UnsupportedOperationException("nobody is stopped here");
    }

    @Override
    public List<String> obstacles() {
        return List.of();
    }
}
