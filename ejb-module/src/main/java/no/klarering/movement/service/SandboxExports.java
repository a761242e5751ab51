package no.klarering.movement.service;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.movement.ExportAnswer;
import no.klarering.movement.ExportLookup;
import no.klarering.movement.SandboxRegister;

/**
 * The exports of the sandbox (decision D2): one with {@code INVALID} in its number does not exist,
 * one with {@code EXITED} has left, so has one whose exit was confirmed, and every other is
 * released.
 */
final class SandboxExports implements ExportLookup {

    private final SandboxRegister register;

    SandboxExports(SandboxRegister register) {
        this.register = register;
    }

    @Override
    public Map<String, ExportAnswer> ask(Set<String> exportIds) {
        return exportIds.stream().collect(Collectors.toMap(each -> each, this::answer));
    }

    private ExportAnswer answer(String exportId) {
        return exportId.contains("INVALID")
                        || exportId.contains("EXITED")
                        || register.has(SandboxRegister.EXITED, exportId)
                ? ExportAnswer.WRONG_STATE
                : ExportAnswer.RELEASED;
    }
}
