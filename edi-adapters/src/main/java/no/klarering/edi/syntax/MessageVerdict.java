package no.klarering.edi.syntax;

import java.util.List;

/**
 * What the reader says of one message.
 *
 * @param number its number in the interchange, from 1
 * @param reference UNH 0062
 * @param identifier UNH S009 with colons, e.g. {@code CUSDEC:1:902:UN:NEP-I}
 * @param accessReference UNH 0068, for declarations the declaration id; empty when left out
 * @param faults why it is refused; empty when it is right
 * @param warnings what was let pass
 */
public record MessageVerdict(
        int number,
        String reference,
        String identifier,
        String accessReference,
        List<Fault> faults,
        List<Warning> warnings) {

    public MessageVerdict {
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    public boolean right() {
        return faults.isEmpty();
    }

    /** The message type, UNH 0065. */
    public String type() {
        int colon = identifier.indexOf(':');
        return colon < 0 ? identifier : identifier.substring(0, colon);
    }
}
