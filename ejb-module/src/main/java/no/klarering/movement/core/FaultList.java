package no.klarering.movement.core;

import java.util.ArrayList;
import java.util.List;
import no.klarering.kernel.Problem;
import no.klarering.movement.MovementFault;

/** Gathers faults up to a number that an answer can hold, and then says that there are more. */
final class FaultList {

    static final int MOST = 1_000;

    private final List<Problem> faults = new ArrayList<>();

    void add(Problem fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        } else if (faults.size() == MOST) {
            faults.add(MovementFault.MORE_FAULTS.at(""));
        }
    }

    List<Problem> faults() {
        return faults;
    }
}
