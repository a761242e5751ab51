package no.klarering.risk;

import java.util.List;

/** All profiles of one edition. */
public record RiskEdition(String edition, List<RiskProfile> profiles) {

    public RiskEdition {
        profiles = List.copyOf(profiles);
    }
}
