package no.klarering.risk;

import java.util.List;
import no.klarering.kernel.Text;

/**
 * A profile that a declaration met, on which lines; all that a decision must keep to explain
 * itself.
 */
public record RiskHit(
        String profile,
        Lane lane,
        List<Integer> items,
        Text reason,
        String request,
        int daysToAnswer,
        String edition) {

    public RiskHit {
        items = List.copyOf(items);
    }
}
