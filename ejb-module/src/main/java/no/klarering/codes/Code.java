package no.klarering.codes;

import java.util.List;
import java.util.Map;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;

/**
 * One code of a list: its names, when it is in force (one or more periods), and further attributes
 * of that list by column name.
 */
public record Code(
        String code, Text name, List<ValidityPeriod> periods, Map<String, String> attributes) {

    public Code {
        periods = List.copyOf(periods);
        attributes = Map.copyOf(attributes);
    }
}
