package no.klarering.web.edi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import no.klarering.web.operations.RecordGate;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.ScopeFeature;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The addresses below {@code /edi}. */
@ApplicationPath("/edi")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Klarering",
                        version = "1.0",
                        description =
                                "Customs clearance. Errors are application/problem+json with a"
                                        + " stable code."))
@SecurityScheme(
        securitySchemeName = EdiApplication.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT")
public class EdiApplication extends Application {

    static final String TOKEN = "token";
    static final String SCOPE = "toll:edi";

    /** What stands before us answers under a name that we do not know, so we name none. */
    private static final String LOCATION_AS_GIVEN =
            "jersey.config.server.headers.location.relative.resolution.disabled";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                Interchanges.class,
                MailboxFeed.class,
                ScopeFeature.class,
                RecordGate.class,
                FailureAnswers.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(LOCATION_AS_GIVEN, true);
    }
}
