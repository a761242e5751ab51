package no.klarering.movement.service;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.movement.TransitAnswer;
import no.klarering.movement.TransitLookup;

/**
 * The transits of the sandbox (decision D2): a reference with {@code INVALID} in it is not known,
 * one with {@code EXITED} has ended, and every other is released.
 */
final class SandboxTransits implements TransitLookup {

    @Override
    public Map<String, TransitAnswer> ask(Set<String> references) {
        return references.stream().collect(Collectors.toMap(each -> each, SandboxTransits::answer));
    }

    private static TransitAnswer answer(String reference) {
        if (reference.contains("INVALID")) {
            return TransitAnswer.UNKNOWN;
        }
        return reference.contains("EXITED") ? TransitAnswer.WRONG_STATE : TransitAnswer.RELEASED;
    }
}
