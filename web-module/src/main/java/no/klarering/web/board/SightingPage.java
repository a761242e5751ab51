package no.klarering.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BoardSighting;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderBoard;
import no.klarering.border.BorderDesk;
import no.klarering.border.BorderDesk.Done;
import no.klarering.border.BorderDesk.Hand;
import no.klarering.border.BorderDesk.NotPossible;
import no.klarering.border.BorderDesk.Outcome;
import no.klarering.movement.Mrn;
import no.klarering.web.console.Officer;
import no.klarering.web.console.Wording;

/** What a camera saw without knowing which transport it was, and those that it may have been. */
@Named("sighting")
@RequestScoped
public class SightingPage {

    private Officer officer;
    private BorderDesk desk;
    private Wording wording;
    private Optional<BoardSighting> seen = Optional.empty();
    private Optional<Mrn> chosen = Optional.empty();
    private List<BoardVehicle> offers = List.of();
    private StatedReason reason = new StatedReason("", "");
    private String notDone = "";
    private String textFault = "";

    public SightingPage() {}

    @Inject
    public SightingPage(
            HttpServletRequest request,
            Officer officer,
            BorderBoard board,
            BorderDesk desk,
            Wording wording) {
        this.officer = officer;
        this.desk = desk;
        this.wording = wording;
        seen = id(request.getParameter("id")).flatMap(board::sighting);
        chosen = Mrn.parse(request.getParameter("transport"));
        reason = StatedReason.of(request);
        offers = seen.map(found -> board.vehicles(found.offers())).orElse(List.of());
    }

    private static Optional<UUID> id(String text) {
        return Optional.ofNullable(text)
                .filter(each -> each.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString);
    }

    /** Tells the browser when there is no such observation. */
    public void settle() {
        if (!found()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return seen.isPresent();
    }

    public BoardSighting seen() {
        return seen.orElseThrow();
    }

    public List<BoardVehicle> offers() {
        return offers;
    }

    /** Whether this officer may say which transport it was. */
    public boolean choosable() {
        return officer.decides() && found() && seen().isOpen();
    }

    /** Whether this officer may say that there is nothing more to do about it. */
    public boolean settleable() {
        return officer.decides() && found() && seen().isToSettle();
    }

    /** Says what became of it. */
    public String conclude() {
        if (!settleable()) {
            return null;
        }
        textFault = reason.fault(reasons(), wording);
        if (!textFault.isEmpty()) {
            return null;
        }
        var id = seen().seen().observationId();
        return after(
                desk.settle(id, reason.words(wording), hand()),
                "/console/sighting.xhtml?faces-redirect=true&id=" + id);
    }

    public List<String> reasons() {
        return Deed.SETTLE.reasonCodes();
    }

    public String reason() {
        return reason.code();
    }

    public String text() {
        return reason.text();
    }

    public String textFault() {
        return textFault;
    }

    private Hand hand() {
        return new Hand("officer:" + officer.name());
    }

    /** Takes the observation for the transport of the form. */
    public String choose() {
        if (!choosable() || chosen.isEmpty()) {
            return null;
        }
        return after(
                desk.choose(seen().seen().observationId(), chosen.get(), hand()),
                "/console/transport.xhtml?faces-redirect=true&done=CHOOSE&mrn=" + chosen.get());
    }

    private String after(Outcome outcome, String next) {
        if (outcome instanceof Done) {
            return next;
        }
        notDone =
                outcome instanceof NotPossible no ? wording.in(no.why()) : wording.say("deed.gone");
        return null;
    }

    public String notDone() {
        return notDone;
    }
}
