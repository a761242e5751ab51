package no.klarering.web.audit;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import no.klarering.web.operations.RecordGate;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.ScopeFeature;

/** The addresses below {@code /api/audit/v1}. */
@ApplicationPath("/api/audit/v1")
public class AuditApplication extends Application {

    static final String SCOPE = "toll:audit";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ChainVerification.class,
                ScopeFeature.class,
                RecordGate.class,
                FailureAnswers.class);
    }
}
