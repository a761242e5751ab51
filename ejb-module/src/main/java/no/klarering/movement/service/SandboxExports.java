package no.klarering.movement.service;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.movement.ExportAnswer;
import no.klarering.movement.ExportLookup;

/**
 * The exports of the sandbox (decision D2): one with {@code INVALID} in its number does not exist,
 * one with {@code EXITED} has left, and every other is released.
 */
final class SandboxExports implements ExportLookup {

    @Override
    public Map<String, ExportAnswer> ask(Set<String> exportIds) {
        return exportIds.stream().collect(Collectors.toMap(each -> each, SandboxExports::answer));
    }

    private static ExportAnswer answer(String exportId) {
        return exportId.contains("INVALID") || exportId.contains("EXITED")
                ? ExportAnswer.WRONG_STATE
                : ExportAnswer.RELEASED;
    }
}
