package no.klarering.web.sandbox;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import no.klarering.web.access.OAuthRefusals;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.ScopeFeature;

/** The addresses below {@code /sandbox}. */
@ApplicationPath("/sandbox")
public class SandboxApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SandboxTokens.class,
                MaskinportenTokens.class,
                OAuthRefusals.class,
                ScopeFeature.class,
                FailureAnswers.class);
    }
}
