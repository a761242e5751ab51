package no.klarering.edi.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads interchanges from UNA or UNB to UNZ, message by message, and never holds more than one. It
 * collects every fault as a value and throws only when the stream itself fails.
 *
 * <p>Safe for several threads: each reading has its own state.
 */
public final class InterchangeReader {
    private final Profiles profiles;
    private final Correspondents correspondents;
    private final Limits limits;

    public InterchangeReader(Profiles profiles, Correspondents correspondents, Limits limits) {
        this.profiles = profiles;
        this.correspondents = correspondents;
        this.limits = limits;
    }

    /**
     * Reads to the end and hands each message over on the way. The stream is not closed.
     *
     * @param receivedAt when the interchange was received: it is read by what was agreed upon then
     */
    public InterchangeReading read(InputStream in, Instant receivedAt, InterchangeVisitor visitor)
            throws IOException {
        var opening = new EnvelopeRun(in, profiles, limits);
        var unreadable = opening.open();
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        opening.judge(correspondents, receivedAt);
        visitor.opened(opening.envelope());
        return new InterchangeRun(
                        opening,
                        new MessageRun(
                                opening.tokens(),
                                profiles.agreed(opening.terms().profiles()),
                                limits),
                        visitor)
                .read(limits);
    }

    /** Who wrote, without reading on; empty when there is no readable envelope. */
    public Optional<Envelope> peek(InputStream in) throws IOException {
        var opening = new EnvelopeRun(in, profiles, limits);
        return opening.open().isPresent() ? Optional.empty() : Optional.of(opening.envelope());
    }
}
