package no.klarering.web.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.security.Principal;
import java.util.Optional;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** Lets a request through to a resource only with the scope that the resource names. */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class ScopeFilter implements ContainerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Gate gate;

    @Context private ResourceInfo resource;

    public ScopeFilter() {
        this(null);
    }

    @Inject
    public ScopeFilter(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (declared(PermitAll.class).isPresent()) {
            return;
        }
        var caller = gate.verify(token(request));
        var allowed =
                declared(RequiresScope.class)
                        .map(RequiresScope::value)
                        .filter(caller.scopes()::contains);
        if (allowed.isEmpty()) {
            throw RequestRefused.because(ProblemKind.SCOPE_MISSING)
                    .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        request.setSecurityContext(new TokenContext(caller, request.getSecurityContext()));
    }

    private static String token(ContainerRequestContext request) {
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw Tokens.refusal(ProblemKind.TOKEN_MISSING);
        }
        return header.substring(BEARER.length()).strip();
    }

    private <A extends Annotation> Optional<A> declared(Class<A> kind) {
        var onMethod = resource.getResourceMethod().getAnnotation(kind);
        return Optional.ofNullable(
                onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(kind));
    }

    private record TokenContext(Caller caller, SecurityContext transport)
            implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return transport.isSecure();
        }

        @Override
        public String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}
