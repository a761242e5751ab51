package no.klarering.web.voec;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import no.klarering.web.operations.RecordGate;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.Scope;
import no.klarering.web.security.ScopeFeature;

/** The addresses below {@code /api/voec}. */
@ApplicationPath("/api/voec")
public class VoecApplication extends Application {

    static final String SCOPE = Scope.Words.TREFF;

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                TreffReporting.class, ScopeFeature.class, RecordGate.class, FailureAnswers.class);
    }
}
