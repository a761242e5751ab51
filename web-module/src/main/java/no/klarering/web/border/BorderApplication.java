package no.klarering.web.border;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.ScopeFeature;

/** The addresses below {@code /api/border}. */
@ApplicationPath("/api/border")
public class BorderApplication extends Application {

    static final String SCOPE = "toll:border";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Observations.class, ScopeFeature.class, FailureAnswers.class);
    }
}
