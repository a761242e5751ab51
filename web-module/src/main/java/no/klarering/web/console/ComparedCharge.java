package no.klarering.web.console;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One charge of one line: what was declared beside what we compute, in whole kroner.
 *
 * @param declared empty when the declaration has no such charge
 * @param computed empty when input control stopped before the computation
 * @param kind name of the rate's kind, empty when only declared
 * @param group country group whose duty rate was used
 * @param standsBecause reason code when the declared amount stands without being computed
 */
public record ComparedCharge(
        String code,
        int sequence,
        Optional<Long> declared,
        Optional<Long> computed,
        BigDecimal rate,
        Optional<String> kind,
        Optional<String> group,
        boolean agrees,
        Optional<String> standsBecause) {

    public boolean differs() {
        return computed.isPresent() && !agrees && standsBecause.isEmpty();
    }
}
