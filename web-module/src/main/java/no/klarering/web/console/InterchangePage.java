package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.ReceivedMessage;

/** One interchange: its messages with their outcome, and its bytes laid out. */
@Named("interchange")
@RequestScoped
public class InterchangePage {

    private static final int MOST_SEGMENTS = 400;
    private static final int MOST_MESSAGES = 200;

    private Optional<InterchangeView> view = Optional.empty();
    private SegmentSheet sheet = SegmentSheet.EMPTY;

    public InterchangePage() {}

    @Inject
    public InterchangePage(
            HttpServletRequest request, InterchangeRegister register, SegmentSheets sheets) {
        view = Optional.ofNullable(request.getParameter("id")).flatMap(register::find);
        sheet =
                view.flatMap(v -> register.content(v.id()))
                        .map(bytes -> sheets.interchange(bytes, MOST_SEGMENTS))
                        .orElse(SegmentSheet.EMPTY);
    }

    /** Tells the browser when there is no such interchange. */
    public void settle() {
        if (!found()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return view.isPresent();
    }

    public InterchangeView view() {
        return view.orElseThrow();
    }

    public SegmentSheet sheet() {
        return sheet;
    }

    /** Those with faults first. */
    public List<ReceivedMessage> messages() {
        return view().messages().stream()
                .sorted((a, b) -> Boolean.compare(a.faults().isEmpty(), b.faults().isEmpty()))
                .limit(MOST_MESSAGES)
                .toList();
    }

    /** The key under which the case of a message is found; empty when it never became one. */
    public String caseOf(ReceivedMessage message) {
        var refused = message.state().equals(ReceivedMessage.SYNTAX_REJECTED);
        return message.declarationId()
                .filter(id -> !refused && id.length() == 25)
                .map(id -> id.substring(0, 23))
                .orElse("");
    }
}
