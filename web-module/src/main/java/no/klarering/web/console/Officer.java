package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/** Who sits at the screen, and what that person may do. */
@Named("officer")
@RequestScoped
public class Officer {

    private HttpServletRequest request;

    public Officer() {}

    @Inject
    public Officer(HttpServletRequest request) {
        this.request = request;
    }

    public boolean known() {
        return request.getUserPrincipal() != null;
    }

    public String name() {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName).orElse("");
    }

    /** May release, refuse and ask. */
    public boolean decides() {
        return request.isUserInRole("officer") || request.isUserInRole("supervisor");
    }

    /** May see the whole numbers of private persons; others see the date of birth only. */
    public boolean seesPersons() {
        return request.isUserInRole("supervisor");
    }

    /** May read the record of everybody's doings. */
    public boolean audits() {
        return request.isUserInRole("auditor") || administers();
    }

    /** May load data and send failed messages again. */
    public boolean administers() {
        return request.isUserInRole("admin");
    }
}
