package no.klarering.doubles;

import java.util.Map;
import java.util.Optional;
import no.klarering.doubles.Compared.Agreement;
import no.klarering.kernel.Text;

/**
 * How one edition judges.
 *
 * @param days for how many days goods are known again by a sign
 * @param weights what each fact counts and how it is told; what is not there counts nothing
 * @param least the points that each strength needs
 */
public record DoubleLaw(
        String edition,
        Map<Sign.Kind, Integer> days,
        Map<Compared, Map<Agreement, Weight>> weights,
        Map<Strength, Integer> least) {

    public DoubleLaw {
        days = Map.copyOf(days);
        weights = Map.copyOf(weights);
        least = Map.copyOf(least);
    }

    /** Points for or against, and the sentence. */
    public record Weight(int points, Text text) {}

    /** Whether goods are known again by a sign after so many days. */
    public boolean knowsAgain(Sign.Kind sign, long afterDays) {
        return days.containsKey(sign) && afterDays <= days.get(sign);
    }

    public Optional<Weight> weight(Compared fact, Agreement agreement) {
        return Optional.ofNullable(weights.getOrDefault(fact, Map.of()).get(agreement));
    }
}
