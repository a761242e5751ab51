package no.klarering.movement;

import java.util.Map;
import java.util.Set;
import no.klarering.voec.VoecNumber;

/**
 * What other systems said about the references of a message. One that was not asked counts as one
 * that did not answer.
 *
 * @param transits by the MRN, or the LRN of one to be opened
 * @param sellers those of the VOEC numbers that are registered on the day
 */
public record Answers(
        Map<DeclarationReference, DeclarationAnswer> declarations,
        Map<String, TransitAnswer> transits,
        Map<String, ExportAnswer> exports,
        Set<VoecNumber> sellers) {

    public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of(), Set.of());

    public Answers {
        declarations = Map.copyOf(declarations);
        transits = Map.copyOf(transits);
        exports = Map.copyOf(exports);
        sellers = Set.copyOf(sellers);
    }

    public DeclarationAnswer of(DeclarationReference declaration) {
        return declarations.getOrDefault(declaration, DeclarationAnswer.NO_ANSWER);
    }

    public TransitAnswer ofTransit(String reference) {
        return transits.getOrDefault(reference, TransitAnswer.NO_ANSWER);
    }

    public ExportAnswer ofExport(String exportId) {
        return exports.getOrDefault(exportId, ExportAnswer.NO_ANSWER);
    }
}
