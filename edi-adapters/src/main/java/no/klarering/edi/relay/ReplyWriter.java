package no.klarering.edi.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.klarering.edi.contrl.ContrlWriter;
import no.klarering.edi.cusdec.DifferenceWriter;
import no.klarering.edi.cusres.CusresWriter;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.messaging.Dispatch.ReplyRenderer;
import no.klarering.messaging.OwedReply;
import no.klarering.messaging.SyntaxReply;

/** Writes what is owed as EDIFACT. */
@ApplicationScoped
public class ReplyWriter implements ReplyRenderer {

    @Override
    public byte[] render(
            OwedReply reply, String controlReference, String messageReference, Instant madeAt) {
        if (reply instanceof SyntaxReply report) {
            return ContrlWriter.write(report, controlReference, messageReference, madeAt);
        }
        if (reply instanceof CustomsResponse response) {
            return CusresWriter.write(response, controlReference, messageReference, madeAt);
        }
        if (reply instanceof DifferenceDeclaration difference) {
            return DifferenceWriter.write(difference, controlReference, messageReference, madeAt);
        }
        throw new IllegalArgumentException("no writer for " + reply.type());
    }
}
