package no.klarering.web.digitoll;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.klarering.border.BorderDesk.Done;
import no.klarering.border.DriverDesk;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.Mrn;
import no.klarering.movement.Plate;
import no.klarering.web.digitoll.DriverTries.Try;

/**
 * What a driver does on his page: take a ticket, register that he has arrived or leaves. Whoever
 * sends MRN and plate may do it, so there is nothing that another site could borrow.
 */
@WebServlet("/digitoll/driver/do")
public class DriverDeeds extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient DriverDesk desk;
    private final transient DriverTries tries;

    @Inject
    public DriverDeeds(DriverDesk desk, DriverTries tries) {
        this.desk = desk;
        this.tries = tries;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var mrn = DriverPage.given(request, "mrn");
        var plate = DriverPage.given(request, "plate");
        var language = DriverLanguage.of(DriverPage.given(request, "lang"));
        var next = new Try(mrn, new Plate(plate).text(), request.getRemoteAddr());
        var found =
                Mrn.parse(mrn)
                        .filter(each -> tries.isAllowed(next))
                        .filter(each -> desk.look(each, new Plate(plate)).isPresent());
        // A wrong pair is counted by the page that it is sent to.
        var isDone =
                found.isPresent()
                        && act(
                                request.getParameter("act"),
                                found.get(),
                                new Plate(plate),
                                language);
        var page = DriverPage.address(mrn, plate, language.code());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", isDone ? page : page + "&refused=yes");
    }

    private boolean act(String act, Mrn mrn, Plate plate, DriverLanguage language) {
        return switch (act == null ? "" : act) {
            case "ticket" -> desk.takeTicket(mrn, plate, language).isPresent();
            case "arrive" -> desk.arrive(mrn, plate) instanceof Done;
            case "leave" -> desk.leave(mrn, plate) instanceof Done;
            default -> false;
        };
    }
}
