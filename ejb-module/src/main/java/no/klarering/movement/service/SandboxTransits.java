package no.klarering.movement.service;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.movement.SandboxRegister;
import no.klarering.movement.TransitAnswer;
import no.klarering.movement.TransitLookup;

/**
 * The transits of the sandbox (decision D2): a reference with {@code INVALID} in it is not known,
 * one with {@code EXITED} has ended, and every other is released.
 */
final class SandboxTransits implements TransitLookup {

    private final SandboxRegister register;

    SandboxTransits(SandboxRegister register) {
        this.register = register;
    }

    @Override
    public Map<String, TransitAnswer> ask(Set<String> references) {
        return references.stream().collect(Collectors.toMap(each -> each, this::answer));
    }

    private TransitAnswer answer(String reference) {
        if (reference.contains("INVALID")) {
            return TransitAnswer.UNKNOWN;
        }
        return reference.contains("EXITED")
                        || register.has(SandboxRegister.TRANSIT_ENDED, reference)
                        || register.has(SandboxRegister.TRANSIT_OPENED, reference)
                ? TransitAnswer.WRONG_STATE
                : TransitAnswer.RELEASED;
    }
}
