package no.klarering.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import no.klarering.clearance.DocumentDesk;
import no.klarering.clearance.DocumentDesk.Answer;
import no.klarering.clearance.DocumentDesk.AtTheFile;
import no.klarering.clearance.DocumentDesk.NotYours;
import no.klarering.document.Filing;
import no.klarering.document.Filing.Filed;
import no.klarering.document.Filing.FiledBefore;
import no.klarering.document.Filing.TooLarge;
import no.klarering.kernel.Json;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.Caller;
import no.klarering.web.security.RequiresScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes documents of declarations, before or after they are asked for. */
@Path("v2")
@RequiresScope(DocumentApplication.SCOPE)
@SecurityRequirement(name = "token", scopes = DocumentApplication.SCOPE)
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DeclarationDocuments {

    private final DocumentDesk desk;
    private final Json json;

    public DeclarationDocuments() {
        this(null, null);
    }

    @Inject
    public DeclarationDocuments(DocumentDesk desk, Json json) {
        this.desk = desk;
        this.json = json;
    }

    @GET
    @Path("test-auth")
    @Operation(summary = "Whether the token opens this interface")
    public Response testAuth() {
        return Response.ok().build();
    }

    @POST
    @Path("declaration-id/{declarationId}/document")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Takes a document of a declaration; it is durable when the answer comes",
            description =
                    "declarationId is declarant, date as ddmmyyyy and sequence, parted by hyphens."
                            + " The form has two parts in this order: metadata, JSON with"
                            + " documentType; and file: pdf, jpg, png, txt, docx or xlsx, at most"
                            + " 10 MB. The same document once more is answered alike.")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponse(
            responseCode = "400",
            description = "bad-parameter, form-parts, document-type, file-kind")
    @APIResponse(responseCode = "403", description = "scope-missing, not-your-declaration")
    @APIResponse(responseCode = "404", description = "declaration-not-found")
    @APIResponse(responseCode = "413", description = "file-too-large: over 10 MB")
    @APIResponse(responseCode = "415", description = "unsupported-media-type, unsupported-encoding")
    public Response take(
            @PathParam("declarationId") String declarationId,
            @Context HttpHeaders headers,
            @Context SecurityContext security,
            InputStream body)
            throws IOException {
        var key =
                DeclarationPath.key(declarationId)
                        .orElseThrow(
                                () ->
                                        RequestRefused.at(
                                                "declarationId", ProblemKind.BAD_PARAMETER));
        var caller = (Caller) security.getUserPrincipal();
        try (var form = UploadForm.read(body, headers.getMediaType(), json);
                var file = Files.newInputStream(form.file())) {
            var answer = desk.receive(form.call(key, caller.consumer().norwegian()), file);
            return Response.status(Response.Status.CREATED).entity(kept(answer)).build();
        }
    }

    private static KeptDocument kept(Answer answer) {
        if (answer instanceof AtTheFile atTheFile) {
            return kept(atTheFile.filing());
        }
        throw RequestRefused.because(
                answer instanceof NotYours
                        ? ProblemKind.NOT_YOUR_DECLARATION
                        : ProblemKind.DECLARATION_NOT_FOUND);
    }

    private static KeptDocument kept(Filing filing) {
        if (filing instanceof Filed filed) {
            return KeptDocument.of(filed.document());
        }
        if (filing instanceof FiledBefore before) {
            return KeptDocument.of(before.document());
        }
        throw RequestRefused.at(
                "file",
                filing instanceof TooLarge ? ProblemKind.FILE_TOO_LARGE : ProblemKind.FILE_KIND);
    }
}
