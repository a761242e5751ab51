package no.klarering.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The login page's form. */
@Named("login")
@RequestScoped
public class Login {

    private static final String START = "/console/";

    private final SecurityContext security;
    private final SandboxOfficers officers;
    private final OfficerDoor door;
    private String user;
    private String password;
    private boolean refused;

    public Login() {
        this(null, null, null);
    }

    @Inject
    public Login(SecurityContext security, SandboxOfficers officers, OfficerDoor door) {
        this.security = security;
        this.officers = officers;
        this.door = door;
    }

    /** Whether the officers whom everybody knows may log in here. */
    public boolean sandbox() {
        return officers.open();
    }

    /** Whether officers log in at a provider. */
    public boolean provider() {
        return door.open();
    }

    /** Why the login by the provider came to nothing, as a word; empty when it did not. */
    public String problem() {
        var word =
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("problem");
        return Arrays.stream(LoginFailed.Reason.values())
                .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .filter(known -> known.equals(word))
                .findFirst()
                .orElse("");
    }

    /** Whether the last try was refused. */
    public boolean refused() {
        return refused;
    }

    /** Logs in and goes on to the page that was asked for. */
    public void enter() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (status(request, response) != AuthenticationStatus.SUCCESS) {
            refused = true;
            password = null;
            return;
        }
        // A session that somebody else may have prepared must not become the officer's.
        request.changeSessionId();
        faces.getExternalContext().redirect(wanted(request));
        faces.responseComplete();
    }

    private AuthenticationStatus status(HttpServletRequest request, HttpServletResponse response) {
        if (user == null || user.isBlank() || password == null || password.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var credential = new UsernamePasswordCredential(user.strip(), password);
        return security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .newAuthentication(true)
                        .credential(credential));
    }

    static String wanted(HttpServletRequest request) {
        return wanted(request, START);
    }

    /** The page that was asked for before the login; the first one when it was another's. */
    static String wanted(HttpServletRequest request, String start) {
        var session = request.getSession();
        var wanted = (String) session.getAttribute(ConsoleAuthentication.WANTED);
        session.removeAttribute(ConsoleAuthentication.WANTED);
        return Optional.ofNullable(wanted).filter(page -> page.startsWith(start)).orElse(start);
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
