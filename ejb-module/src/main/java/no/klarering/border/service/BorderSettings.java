package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.klarering.border.BorderFacts.Tolerance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What ops may set about the border. */
@ApplicationScoped
public class BorderSettings {

    private final Tolerance tolerance;

    public BorderSettings() {
        this(0, 0);
    }

    /**
     * @param ahead how many seconds a camera's clock may be ahead of ours
     * @param behind how many seconds it may be behind, transmission included
     */
    @Inject
    public BorderSettings(
            @ConfigProperty(name = "klarering.border.camera-ahead-seconds", defaultValue = "120")
                    long ahead,
            @ConfigProperty(name = "klarering.border.camera-behind-seconds", defaultValue = "900")
                    long behind) {
        this.tolerance = new Tolerance(Duration.ofSeconds(ahead), Duration.ofSeconds(behind));
    }

    Tolerance tolerance() {
        return tolerance;
    }
}
