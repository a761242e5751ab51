package no.klarering.web.digitoll;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.klarering.movement.Mrn;
import no.klarering.movement.SenderDesk;
import no.klarering.web.security.Sender;

/** A version of a message, byte for byte as it came; for those whose message it is. */
@WebServlet("/digitoll/body")
public class MessageBodies extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SenderDesk desk;
    private final transient Sender sender;

    @Inject
    public MessageBodies(SenderDesk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var version =
                Optional.ofNullable(request.getParameter("version"))
                        .filter(digits -> digits.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf);
        var body =
                Mrn.parse(request.getParameter("mrn"))
                        .filter(mrn -> sender.known() && version.isPresent())
                        .flatMap(mrn -> desk.body(mrn, version.get(), sender.participant()));
        if (body.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"message.json\"");
        response.getOutputStream().write(body.get());
    }
}
