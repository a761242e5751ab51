package no.klarering.web.broker;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.klarering.messaging.Mailbox;
import no.klarering.messaging.OwnInterchanges;

/** What the reader sent ({@code sent}) or was answered ({@code reply}), byte for byte. */
@WebServlet("/broker/raw")
public class RawInterchanges extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Broker broker;
    private final transient Mailbox mailbox;
    private final transient OwnInterchanges sent;

    @Inject
    public RawInterchanges(Broker broker, Mailbox mailbox, OwnInterchanges sent) {
        this.broker = broker;
        this.mailbox = mailbox;
        this.sent = sent;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var reply = id(request.getParameter("reply"));
        var own = id(request.getParameter("sent"));
        var bytes =
                !broker.known()
                        ? Optional.<byte[]>empty()
                        : reply.flatMap(id -> mailbox.content(id, broker.addresses()))
                                .or(() -> own.flatMap(id -> sent.content(broker.owner(), id)));
        if (bytes.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var name = reply.or(() -> own).orElseThrow();
        response.setContentType("application/EDIFACT");
        response.setContentLength(bytes.get().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".edi\"");
        response.getOutputStream().write(bytes.get());
    }

    private static Optional<String> id(String text) {
        return Optional.ofNullable(text).filter(id -> id.matches("[A-Za-z0-9-]{1,64}"));
    }
}
