package no.klarering.clearance.core;

import java.util.List;
import no.klarering.risk.Lane;
import no.klarering.risk.RiskHit;

/** The strictest lane wins. */
final class Lanes {

    private Lanes() {}

    static Lane of(List<RiskHit> hits, List<String> holdReasons) {
        var atLeast = holdReasons.isEmpty() ? Lane.GREEN : Lane.MANUAL;
        return hits.stream().map(RiskHit::lane).reduce(atLeast, Lane::strictest);
    }
}
