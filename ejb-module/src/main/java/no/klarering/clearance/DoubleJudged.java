package no.klarering.clearance;

import java.time.Instant;
import java.util.Map;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.DomainEvent;

/**
 * Something was found or said about two declarations of the same goods; told once for each of them.
 *
 * @param actor {@code system}, or {@code officer:} and the user name
 * @param what {@code DOUBLE_FOUND}, {@code DOUBLE_DENIED}, {@code DOUBLE_CONFIRMED} or {@code
 *     DOUBLE_REOPENED}
 */
public record DoubleJudged(
        Instant at,
        DeclarationKey declaration,
        DeclarationKey other,
        String actor,
        String what,
        String remark)
        implements DomainEvent {

    @Override
    public String subject() {
        return declaration.text();
    }

    @Override
    public Map<String, String> details() {
        return remark.isEmpty()
                ? Map.of("other", other.text())
                : Map.of("other", other.text(), "remark", remark);
    }
}
