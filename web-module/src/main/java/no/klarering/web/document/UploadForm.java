package no.klarering.web.document;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.klarering.clearance.DocumentDesk.Call;
import no.klarering.document.DocumentType;
import no.klarering.document.Documents;
import no.klarering.document.FileKind;
import no.klarering.document.FileName;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Json;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/**
 * The form of the interface: {@code metadata}, then {@code file}, and nothing else. The file waits
 * on disk until it is closed, so that no transaction waits for a slow sender.
 */
record UploadForm(DocumentType type, FileName name, FileKind kind, Path file)
        implements AutoCloseable {

    private static final String METADATA = "metadata";
    private static final String FILE = "file";
    private static final String DOCUMENT_TYPE = "/metadata/documentType";
    private static final int MOST_METADATA = 8 * 1024;
    private static final int LONGEST_BOUNDARY = 70;

    /** Refuses with 400 or 413 what is not so, as soon as that is seen. */
    static UploadForm read(InputStream body, MediaType form, Json json) throws IOException {
        var parts = new MultipartReader(body, boundary(form));
        var type = type(part(parts, METADATA), json);
        var file = part(parts, FILE);
        var name =
                file.fileName()
                        .flatMap(FileName::parse)
                        .orElseThrow(() -> RequestRefused.at(FILE, ProblemKind.FILE_KIND));
        var kind =
                FileKind.ofName(name.text())
                        .orElseThrow(() -> RequestRefused.at(FILE, ProblemKind.FILE_KIND));
        return new UploadForm(type, name, kind, spooled(file, parts));
    }

    private static String boundary(MediaType form) {
        var boundary = form.getParameters().getOrDefault("boundary", "");
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw RequestRefused.at("boundary", ProblemKind.FORM_PARTS);
        }
        return boundary;
    }

    private static FormPart part(MultipartReader parts, String name) throws IOException {
        return parts.next()
                .filter(part -> part.name().equals(name))
                .orElseThrow(() -> RequestRefused.at(name, ProblemKind.FORM_PARTS));
    }

    private static DocumentType type(FormPart metadata, Json json) throws IOException {
        var bytes = metadata.content().readNBytes(MOST_METADATA + 1);
        if (bytes.length > MOST_METADATA) {
            throw RequestRefused.at(METADATA, ProblemKind.FORM_PARTS);
        }
        return Optional.ofNullable(metadata(bytes, json))
                .map(Metadata::documentType)
                .flatMap(DocumentType::parse)
                .orElseThrow(() -> RequestRefused.at(DOCUMENT_TYPE, ProblemKind.DOCUMENT_TYPE));
    }

    private static Metadata metadata(byte[] bytes, Json json) {
        try {
            return json.read(new String(bytes, StandardCharsets.UTF_8), Metadata.class);
        } catch (UncheckedIOException noJson) {
            throw RequestRefused.at(METADATA, ProblemKind.FORM_PARTS);
        }
    }

    /** The JSON of the first part. */
    private record Metadata(String documentType) {}

    private static Path spooled(FormPart part, MultipartReader parts) throws IOException {
        var file = Files.createTempFile("klarering-document-", ".part");
        try {
            spool(part.content(), file);
            if (parts.next().isPresent()) {
                throw RequestRefused.at(FILE, ProblemKind.FORM_PARTS);
            }
            return file;
        } catch (IOException | RuntimeException refused) {
            Files.delete(file);
            throw refused;
        }
    }

    private static void spool(InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            var size = 0L;
            for (var read = content.read(buffer); read > 0; read = content.read(buffer)) {
                size += read;
                if (size > Documents.MOST_BYTES) {
                    throw UploadLimit.tooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
    }

    Call call(DeclarationKey declaration, Optional<OrganisationNumber> sender) {
        return new Call(declaration, sender, type, name, kind);
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
