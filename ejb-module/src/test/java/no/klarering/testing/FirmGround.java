package no.klarering.testing;

import java.util.Map;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;

/** Everything is there. */
public final class FirmGround implements Mainstays {

    @Override
    public boolean stand(Kind... kinds) {
        return true;
    }

    @Override
    public boolean standAfterALook() {
        return true;
    }

    @Override
    public Map<Kind, String> troubles() {
        return Map.of();
    }
}
