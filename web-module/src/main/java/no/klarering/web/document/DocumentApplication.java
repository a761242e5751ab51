package no.klarering.web.document;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import no.klarering.web.operations.RecordGate;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.Scope;
import no.klarering.web.security.ScopeFeature;

/** The addresses below {@code /api/goodsdeclaration/document}. */
@ApplicationPath("/api/goodsdeclaration/document")
public class DocumentApplication extends Application {

    static final String SCOPE = Scope.Words.DOCUMENT;

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                DeclarationDocuments.class,
                UploadLimit.class,
                ScopeFeature.class,
                RecordGate.class,
                FailureAnswers.class);
    }
}
