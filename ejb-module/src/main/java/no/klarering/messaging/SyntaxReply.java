package no.klarering.messaging;

import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;

/**
 * A CONTRL owed: its segments between UNH and UNT, already in EDIFACT, without terminators;
 * references and envelope come when it is sent.
 *
 * @param segments such as {@code UCI+24060309150001+NO045601:NEP+NO000101:NEP+7}
 */
public record SyntaxReply(
        Nodi recipient, String interchangeId, String inReplyTo, List<String> segments, boolean test)
        implements OwedReply {

    public SyntaxReply {
        segments = List.copyOf(segments);
    }

    @Override
    public Optional<String> declarationId() {
        return Optional.empty();
    }

    @Override
    public String type() {
        return "CONTRL";
    }
}
