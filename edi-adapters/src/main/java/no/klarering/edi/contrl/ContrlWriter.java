package no.klarering.edi.contrl;

import java.time.Instant;
import java.util.List;
import no.klarering.edi.syntax.OutgoingInterchange;
import no.klarering.messaging.SyntaxReply;

/** Writes a CONTRL owed as an interchange, message type {@code CONTRL:4:1:UN}. */
public final class ContrlWriter {
    private static final List<String> IDENTIFIER = List.of("CONTRL", "4", "1", "UN");

    private ContrlWriter() {}

    /**
     * The bytes to send.
     *
     * @param controlReference UNB 0020, fourteen digits
     * @param messageReference UNH 0062
     */
    public static byte[] write(
            SyntaxReply reply, String controlReference, String messageReference, Instant madeAt) {
        return new OutgoingInterchange(
                        reply.recipient().code(),
                        controlReference,
                        messageReference,
                        madeAt,
                        reply.test())
                .with(IDENTIFIER, "", reply.segments());
    }
}
