package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.klarering.audit.AuditTrail;

/** The record of everything, newest first, and the proof that nobody changed it. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

    private static final int SIZE = 100;

    private AuditTrail trail;
    private Officer officer;
    private List<AuditTrail.Entry> entries = List.of();
    private Optional<AuditTrail.Verification> verification = Optional.empty();

    public AuditPage() {}

    @Inject
    public AuditPage(HttpServletRequest request, AuditTrail trail, Officer officer) {
        this.trail = trail;
        this.officer = officer;
        if (officer.audits()) {
            entries = trail.recent(before(request.getParameter("before")), SIZE);
        }
    }

    private static long before(String given) {
        return given != null && given.matches("[1-9][0-9]{0,17}")
                ? Long.parseLong(given)
                : Long.MAX_VALUE;
    }

    public List<AuditTrail.Entry> entries() {
        return entries;
    }

    public boolean hasEarlier() {
        return entries.size() == SIZE;
    }

    /** The entry before which the next page begins. */
    public long lastShown() {
        return entries.get(entries.size() - 1).id();
    }

    /** Computes every seal anew. */
    public void verify() {
        if (officer.audits()) {
            verification = Optional.of(trail.verify());
        }
    }

    public boolean verified() {
        return verification.isPresent();
    }

    public AuditTrail.Verification verification() {
        return verification.orElseThrow();
    }
}
