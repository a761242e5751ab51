package no.klarering.kernel;

import java.util.Map;

/**
 * A fault in what was sent, as a value: the rule's number or code, the place, and the values
 * compared.
 *
 * @param code an error number of input control ({@code "9618"}) or a warning code ({@code
 *     "DOUBLE_CLEARANCE"})
 * @param where the place in the declaration
 * @param values what the text's placeholders need, such as {@code declared} and {@code expected};
 *     no personal data
 */
public record Problem(String code, Where where, Map<String, String> values) {

    public Problem {
        if (code == null || where == null) {
            throw new IllegalArgumentException("incomplete problem: " + code + " " + where);
        }
        values = Map.copyOf(values);
    }

    public static Problem of(String code, Where where) {
        return new Problem(code, where, Map.of());
    }
}
