package no.klarering.web.access;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.ScopeFeature;

/** The addresses below {@code /api/access/external/oauth}. */
@ApplicationPath("/api/access/external/oauth")
public class AccessApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                ExchangedTokens.class,
                OAuthRefusals.class,
                ScopeFeature.class,
                FailureAnswers.class);
    }
}
