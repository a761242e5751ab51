package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.edition.DataEdition;
import no.klarering.edition.DataEditions;
import no.klarering.edition.Reload;

/** Which editions of law and registers are in force, and loading of new ones. */
@Named("data")
@RequestScoped
public class DataPage {

    private DataEditions editions;
    private Officer officer;
    private Set<String> confirmed = Set.of();
    private List<Reload> report = List.of();

    public DataPage() {}

    @Inject
    public DataPage(HttpServletRequest request, DataEditions editions, Officer officer) {
        this.editions = editions;
        this.officer = officer;
        this.confirmed =
                Optional.ofNullable(request.getParameterValues("confirmed"))
                        .map(Set::of)
                        .orElse(Set.of());
    }

    public List<DataEdition> inForce() {
        return officer.administers() ? editions.inForce() : List.of();
    }

    /** Reads the files anew. */
    public void reload() {
        if (officer.administers()) {
            report = editions.reload("officer:" + officer.name(), confirmed);
        }
    }

    public List<Reload> report() {
        return report;
    }
}
