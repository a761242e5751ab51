package no.klarering.web.security;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * Sets a check before every resource: its scopes when it names some, none when it is open to all,
 * and one that lets nobody through when it says neither.
 */
@Provider
@Dependent
public class ScopeFeature implements DynamicFeature {

    private final Gate gate;

    @Inject
    public ScopeFeature(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (declared(resource, PermitAll.class).isEmpty()) {
            var scopes =
                    declared(resource, RequiresScope.class)
                            .map(required -> List.of(required.value()))
                            .orElse(List.of());
            context.register(new ScopeCheck(gate, scopes), Priorities.AUTHENTICATION);
        }
    }

    private static <A extends Annotation> Optional<A> declared(
            ResourceInfo resource, Class<A> kind) {
        var onMethod = resource.getResourceMethod().getAnnotation(kind);
        return Optional.ofNullable(
                onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(kind));
    }
}
