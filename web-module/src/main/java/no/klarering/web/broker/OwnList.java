package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.DeclarationRegister.Page;
import no.klarering.declaration.DeclarationState;
import no.klarering.web.console.DeclarationList;
import no.klarering.web.console.ListFilter;

/** The reader's own declarations, the newest first. */
@Named("ownList")
@RequestScoped
public class OwnList {

    private static final String ADDRESS = "/broker/";
    private static final String ORDER = "RECEIVED";

    private DeclarationList list;

    public OwnList() {}

    @Inject
    public OwnList(HttpServletRequest request, Broker broker, DeclarationRegister register) {
        var filter = ListFilter.read(ADDRESS, request.getParameterMap());
        var found =
                broker.known()
                        ? register.search(
                                filter.query(Set.of(), ORDER).own(broker.organisation().digits()))
                        : new Page(List.of(), 0);
        list =
                new DeclarationList(
                        filter,
                        found,
                        EnumSet.allOf(DeclarationState.class),
                        ORDER,
                        Map.of(),
                        Map.of(),
                        Set.of());
    }

    public DeclarationList list() {
        return list;
    }
}
