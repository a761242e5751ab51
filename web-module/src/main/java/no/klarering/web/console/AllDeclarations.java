package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderBoard;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.DeclarationState;
import no.klarering.document.Documents;
import no.klarering.doubles.DoubleFindings;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.voec.TreffDesk;
import no.klarering.voec.TreffDesk.Found;

/**
 * Every declaration, newest first; a search also finds transports, reports of Treff and
 * interchanges.
 */
@Named("all")
@RequestScoped
public class AllDeclarations {

    private static final int INTERCHANGES_SHOWN = 10;
    private static final int LORRIES_SHOWN = 10;

    private DeclarationList list;
    private List<InterchangeView> interchanges;
    private List<Found> treff;
    private List<BoardVehicle> lorries;

    public AllDeclarations() {}

    @Inject
    public AllDeclarations(
            HttpServletRequest request,
            DeclarationRegister register,
            Documents documents,
            TreffDesk counter,
            BorderBoard border,
            DoubleFindings findings,
            InterchangeRegister received) {
        var filter = ListFilter.read("/console/declarations", request.getParameterMap());
        var query = filter.query(Set.of(), "RECEIVED");
        var every = EnumSet.allOf(DeclarationState.class);
        var found =
                filter.isDoubled()
                        ? register.search(query, findings.open(WorkList.OPEN_DOUBLES))
                        : register.search(query);
        list = new DeclarationList(filter, found, every, query.order(), documents).with(findings);
        treff = query.words().map(counter::find).orElse(List.of());
        lorries = query.words().map(w -> border.search(w, LORRIES_SHOWN)).orElse(List.of());
        interchanges =
                query.words().map(w -> received.search(w, INTERCHANGES_SHOWN)).orElse(List.of());
    }

    public DeclarationList list() {
        return list;
    }

    public ListFilter filter() {
        return list.filter();
    }

    /** Reports of Treff whose reference or shipment number was searched for. */
    public List<Found> treff() {
        return treff;
    }

    /** Transports whose plate, MRN or waybill was searched for. */
    public List<BoardVehicle> lorries() {
        return lorries;
    }

    public List<InterchangeView> interchanges() {
        return interchanges;
    }
}
