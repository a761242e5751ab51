package no.klarering.web.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/**
 * Reads a form ({@code multipart/form-data}, RFC 7578) part by part, forward only, in a buffer of
 * fixed size. What comes after the part that was asked for last is never looked at, so a form of a
 * hundred thousand parts costs no more than its first.
 */
final class MultipartReader {

    private static final int BUFFER_BYTES = 16 * 1024;
    private static final int LONGEST_HEAD = 4 * 1024;

    private final InputStream body;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int end;

    /**
     * @param boundary 1 to 70 characters, from the media type
     */
    MultipartReader(InputStream body, String boundary) {
        this.body = body;
        delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter may stand at the very beginning, without the end of a line before it.
        buffer[end++] = '\r';
        buffer[end++] = '\n';
    }

    /** The next part; what is left of the one before is passed over. Empty after the last. */
    Optional<FormPart> next() throws IOException {
        while (run() > 0) {
            at += run();
        }
        at += delimiter.length;
        var line = line(LONGEST_HEAD).strip();
        if (line.equals("--")) {
            return Optional.empty();
        }
        if (!line.isEmpty()) {
            throw unreadable();
        }
        return Optional.of(FormPart.of(head(), new Content()));
    }

    private String head() throws IOException {
        var disposition = "";
        var left = LONGEST_HEAD;
        for (var line = line(left); !line.isEmpty(); line = line(left)) {
            left -= line.length();
            if (line.regionMatches(true, 0, FormPart.DISPOSITION, 0, 20)) {
                disposition = line;
            }
        }
        return disposition;
    }

    private String line(int longest) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = octet(); next != '\n'; next = octet()) {
            line.write(next);
            if (line.size() > longest) {
                throw unreadable();
            }
        }
        var text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private byte octet() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++];
    }

    /** Bytes of the part that lie in the buffer; 0 when the delimiter is next. */
    private int run() throws IOException {
        while (true) {
            var stop = stop();
            if (stop > at) {
                return stop - at;
            }
            if (end - at >= delimiter.length) {
                return 0;
            }
            fill();
        }
    }

    /** Where the delimiter begins, or what may become it when more has come. */
    private int stop() {
        for (var i = at; i < end; i++) {
            var length = Math.min(delimiter.length, end - i);
            if (buffer[i] == '\r' && Arrays.equals(buffer, i, i + length, delimiter, 0, length)) {
                return i;
            }
        }
        return end;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        var read = body.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw unreadable();
        }
        end += read;
    }

    private static RequestRefused unreadable() {
        return RequestRefused.because(ProblemKind.BAD_REQUEST);
    }

    /** The bytes of the part that was asked for last. */
    private final class Content extends InputStream {

        @Override
        public int read() throws IOException {
            return run() == 0 ? -1 : buffer[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var found = Math.min(run(), length);
            if (found == 0) {
                return length == 0 ? 0 : -1;
            }
            System.arraycopy(buffer, at, into, offset, found);
            at += found;
            return found;
        }
    }
}
