package no.klarering.web.digitoll;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.movement.MessageShelf.Search;
import no.klarering.movement.MessageShelf.Span;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Overview;
import no.klarering.movement.SenderDesk;
import no.klarering.web.security.Sender;

/** The address of a driver's page as a square to be photographed; for senders of the transport. */
@WebServlet("/digitoll/qr")
public class QrImage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    4);

    private final transient SenderDesk desk;
    private final transient Sender sender;

    @Inject
    public QrImage(SenderDesk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var transport =
                Mrn.parse(request.getParameter("mrn"))
                        .filter(mrn -> sender.known())
                        .flatMap(mrn -> own(mrn).stream().findFirst());
        if (transport.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var here = request.getRequestURL();
        var base = here.substring(0, here.length() - request.getRequestURI().length());
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(svg(base + MessagePage.driverPage(transport.get())));
    }

    private List<Overview> own(Mrn mrn) {
        return desk.sent(
                new Search(
                        Optional.of(MovementKind.TRANSPORT),
                        Optional.of(mrn.text()),
                        new Span(Optional.empty(), 1)),
                sender.participant());
    }

    /** Black squares on white, whatever the page around it looks like: cameras want it so. */
    static String svg(String text) {
        var path = new StringBuilder();
        var size = 0;
        try {
            var square = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            size = square.getWidth();
            for (var y = 0; y < size; y++) {
                for (var x = 0; x < size; x++) {
                    if (square.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no square for " + text, tooLong);
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" \
                shape-rendering="crispEdges"><rect width="%1$d" height="%1$d" fill="#fff"/>\
                <path d="%2$s" fill="#000"/></svg>
                """
                .formatted(size, path);
    }
}
