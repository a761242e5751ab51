package no.klarering.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;

/**
 * The way in at the doors of senders: a token of the organisation, or in the sandbox its number
 * alone, for which the sandbox then makes a token.
 */
@Named("senderLogin")
@RequestScoped
public class SenderLogin {

    private final SecurityContext security;
    private final SenderTokens tokens;
    private final Gate gate;
    private final Parties parties;
    private String organisation;
    private String token;
    private boolean refused;

    public SenderLogin() {
        this(null, null, null, null);
    }

    @Inject
    public SenderLogin(SecurityContext security, SenderTokens tokens, Gate gate, Parties parties) {
        this.security = security;
        this.tokens = tokens;
        this.gate = gate;
        this.parties = parties;
    }

    /** Whether a number is enough here. */
    public boolean sandbox() {
        return gate.sandboxIssuer().isPresent();
    }

    public boolean refused() {
        return refused;
    }

    /** Whether the session before came to its end. */
    public boolean ended() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("ended");
    }

    /** By number. */
    public void enterByNumber() throws IOException, ServletException {
        enter(OrganisationNumber.parse(organisation).flatMap(this::tokenOf));
    }

    /** By token. */
    public void enterByToken() throws IOException, ServletException {
        enter(Optional.ofNullable(token).map(String::strip).filter(text -> !text.isEmpty()));
    }

    private Optional<String> tokenOf(OrganisationNumber number) {
        return parties.organisation(number)
                .map(Organisation::number)
                .flatMap(
                        known ->
                                gate.sandboxIssuer()
                                        .map(issuer -> issuer.issue(known, SenderDoor.scopes())));
    }

    private void enter(Optional<String> shown) throws IOException, ServletException {
        var faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var door = SenderDoor.of(request.getRequestURI()).orElseThrow();
        var read = shown.flatMap(tokens::read).filter(token -> door.opensTo(token.caller()));
        if (read.isEmpty()) {
            refused = true;
            token = null;
            return;
        }
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var wanted = Login.wanted(request, door.start());
        // Whoever was logged in on this browser before, an officer too, is not any more.
        request.logout();
        request.getSession().invalidate();
        var status =
                security.authenticate(
                        request,
                        response,
                        AuthenticationParameters.withParams()
                                .newAuthentication(true)
                                .credential(new ShownToken(shown.get())));
        if (status != AuthenticationStatus.SUCCESS) {
            refused = true;
            return;
        }
        request.changeSessionId();
        SenderSession.begin(request, read.get());
        faces.getExternalContext().redirect(wanted);
        faces.responseComplete();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
