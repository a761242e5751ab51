package no.klarering.declaration;

import java.util.List;
import no.klarering.kernel.MessageKey;

/**
 * The order to take a declaration: everything that one CUSDEC says, as the sender wrote it, already
 * right in syntax. Register checks are still to come.
 *
 * @param version of this record's JSON form on the internal queues
 * @param declarationId UNH 0068 as sent, 25 characters, possibly malformed (error 8001)
 * @param lines empty for a withdrawal
 * @param warnings codes of what the reader let pass
 */
public record SubmitDeclaration(
        int version,
        MessageKey key,
        Receipt receipt,
        String declarationId,
        Header header,
        List<Line> lines,
        Totals totals,
        SegmentPositions positions,
        List<String> warnings) {

    /** The form of the JSON that this code writes; it reads this and the one before. */
    public static final int CURRENT_VERSION = 1;

    public SubmitDeclaration {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }
}
