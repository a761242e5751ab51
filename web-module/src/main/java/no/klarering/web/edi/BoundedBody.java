package no.klarering.web.edi;

import java.io.IOException;
import java.io.InputStream;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** Reads a body that may not be longer than an interchange may be (50 MB, of 1,048,576 bytes). */
final class BoundedBody {

    static final int MAX_BYTES = 50 * 1024 * 1024;

    private BoundedBody() {}

    /**
     * The whole body; refuses with 413 before reading when the announced length says enough,
     * otherwise as soon as the limit is passed.
     *
     * @param announced Content-Length, -1 when not told
     */
    static byte[] read(InputStream body, long announced) throws IOException {
        if (announced > MAX_BYTES) {
            throw RequestRefused.because(ProblemKind.BODY_TOO_LARGE).with("Connection", "close");
        }
        var bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw RequestRefused.because(ProblemKind.BODY_TOO_LARGE).with("Connection", "close");
        }
        return bytes;
    }
}
