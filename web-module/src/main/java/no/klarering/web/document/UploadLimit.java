package no.klarering.web.document;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.klarering.document.Documents;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** Reads no more of a form than the largest file and what stands around it may have. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class UploadLimit implements ContainerRequestFilter {

    private static final long AROUND_THE_FILE = 64L * 1024;
    private static final long MOST_BYTES = Documents.MOST_BYTES + AROUND_THE_FILE;

    @Override
    public void filter(ContainerRequestContext request) {
        var announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > MOST_BYTES) {
            throw tooLarge();
        }
        request.setEntityStream(new Bounded(request.getEntityStream()));
    }

    static RequestRefused tooLarge() {
        return RequestRefused.at("file", ProblemKind.FILE_TOO_LARGE).with("Connection", "close");
    }

    private static final class Bounded extends FilterInputStream {

        private long left = MOST_BYTES;

        private Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var found = super.read();
            take(found < 0 ? 0 : 1);
            return found;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var found = super.read(buffer, offset, length);
            take(Math.max(found, 0));
            return found;
        }

        private void take(int found) {
            left -= found;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
