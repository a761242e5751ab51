package no.klarering.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.klarering.clearance.DocumentDesk;
import no.klarering.document.Document;
import no.klarering.document.Documents;

/**
 * Hands an officer a document as a file to keep, never to be shown or run in the browser; that it
 * was taken out is kept.
 */
@WebServlet("/console/document")
public class DocumentDownload extends HttpServlet {

    private final transient DocumentDesk desk;
    private final transient Documents documents;

    @Inject
    public DocumentDownload(DocumentDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var document =
                id(request.getParameter("id"))
                        .flatMap(id -> desk.open(id, request.getUserPrincipal().getName()));
        if (document.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        hand(document.get(), response);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void hand(Document document, HttpServletResponse response) throws IOException {
        response.setContentType(document.kind().mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader("Content-Disposition", disposition(document.name().text()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        write(document.id(), response.getOutputStream());
    }

    /** Piece by piece, so that no transaction waits for a slow line. */
    private void write(UUID id, OutputStream out) throws IOException {
        var place = 0;
        for (var piece = documents.piece(id, place);
                piece.isPresent();
                piece = documents.piece(id, ++place)) {
            out.write(piece.get());
        }
    }

    /** RFC 6266: the name as it is, and one of plain letters for old browsers. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
