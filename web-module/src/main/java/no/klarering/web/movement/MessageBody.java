package no.klarering.web.movement;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** Reads a body that may not be longer than a message may be (5 MB, of 1,048,576 bytes). */
final class MessageBody {

    private static final int MAX_BYTES = 5 * 1024 * 1024;

    private MessageBody() {}

    /** The whole body; refuses before reading when its type or announced length says enough. */
    static byte[] read(InputStream body, HttpHeaders headers) throws IOException {
        var type = headers.getMediaType();
        if (type == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            throw RequestRefused.because(ProblemKind.UNSUPPORTED_MEDIA_TYPE)
                    .with(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
        var announced = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > MAX_BYTES) {
            throw tooLarge();
        }
        var bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static RequestRefused tooLarge() {
        return RequestRefused.because(ProblemKind.MESSAGE_TOO_LARGE).with("Connection", "close");
    }
}
