package no.klarering.web.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Ends a request with a problem; carries what the caller is told. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Optional<String> pointer;
    private final transient Map<String, String> headers;

    private RequestRefused(
            ProblemKind kind, Optional<String> pointer, Map<String, String> headers) {
        super(kind.code() + pointer.map(place -> " at " + place).orElse(""));
        this.kind = kind;
        this.pointer = pointer;
        this.headers = Map.copyOf(headers);
    }

    public static RequestRefused because(ProblemKind kind) {
        return new RequestRefused(kind, Optional.empty(), Map.of());
    }

    /** Sends away who asks for too much, with how long to wait. */
    public static RequestRefused tooMany(Duration pause) {
        return because(ProblemKind.TOO_MANY_REQUESTS)
                .with(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()));
    }

    public static RequestRefused at(String pointer, ProblemKind kind) {
        return new RequestRefused(kind, Optional.of(pointer), Map.of());
    }

    /** The same, with a field in the head of the answer. */
    public RequestRefused with(String header, String value) {
        return new RequestRefused(kind, pointer, Map.of(header, value));
    }

    public ProblemKind kind() {
        return kind;
    }

    public Optional<String> pointer() {
        return pointer;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
