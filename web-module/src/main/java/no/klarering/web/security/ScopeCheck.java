package no.klarering.web.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.List;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** Lets a request through to a resource only with a good token that carries one of its scopes. */
final class ScopeCheck implements ContainerRequestFilter {

    private final Gate gate;
    private final List<String> scopes;

    ScopeCheck(Gate gate, List<String> scopes) {
        this.gate = gate;
        this.scopes = List.copyOf(scopes);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var caller =
                gate.verify(BearerToken.of(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
        if (!asksOnly(request) && !opens(caller)) {
            throw RequestRefused.because(ProblemKind.SCOPE_MISSING)
                    .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        request.setSecurityContext(new TokenContext(caller, request.getSecurityContext()));
    }

    /** The server itself answers OPTIONS, with what may be called at an address and no more. */
    private static boolean asksOnly(ContainerRequestContext request) {
        return HttpMethod.OPTIONS.equals(request.getMethod());
    }

    private boolean opens(Caller caller) {
        return scopes.stream().flatMap(word -> Scope.parse(word).stream()).anyMatch(caller::may);
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
