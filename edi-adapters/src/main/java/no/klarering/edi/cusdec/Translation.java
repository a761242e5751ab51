package no.klarering.edi.cusdec;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.syntax.Envelope;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.InterchangeReading;
import no.klarering.edi.syntax.InterchangeVisitor;
import no.klarering.edi.syntax.MessageText;
import no.klarering.edi.syntax.MessageVerdict;
import org.smooks.api.TypedKey;

/**
 * One interchange on its way through Smooks: what the reader, the visitor and the caller share of
 * it.
 */
final class Translation {
    /** Where it hangs in the execution context. */
    static final TypedKey<Translation> KEY = TypedKey.of("translation");

    private final InterchangeReader reader;
    private final InputStream in;
    private final String interchangeId;
    private final Instant receivedAt;
    private final TranslationSink sink;
    private Envelope envelope;
    private TranslatedMessage message;
    private InterchangeReading reading;

    Translation(
            InterchangeReader reader,
            InputStream in,
            String interchangeId,
            Instant receivedAt,
            TranslationSink sink) {
        this.reader = reader;
        this.in = in;
        this.interchangeId = interchangeId;
        this.receivedAt = receivedAt;
        this.sink = sink;
    }

    /** Reads and binds; {@code fragment} is told after each message. */
    void read(Runnable fragment) throws IOException {
        reading =
                reader.read(
                        in,
                        receivedAt,
                        new InterchangeVisitor() {
                            @Override
                            public void opened(Envelope opened) {
                                envelope = opened;
                                sink.opened(opened);
                            }

                            @Override
                            public void message(MessageVerdict verdict, MessageText text) {
                                message = new TranslatedMessage(verdict, order(verdict, text));
                                fragment.run();
                            }
                        });
    }

    private Optional<SubmitDeclaration> order(MessageVerdict verdict, MessageText text) {
        if (!verdict.right() || !verdict.type().equals("CUSDEC") || !KnownSender.is(envelope)) {
            return Optional.empty();
        }
        var presentation = new Presentation(interchangeId, envelope, receivedAt);
        return Optional.of(CusdecBinder.bind(verdict, text, presentation));
    }

    /** The message of the present fragment goes to the sink. */
    void handOver() {
        sink.message(message);
    }

    InterchangeReading reading() {
        return reading;
    }
}
