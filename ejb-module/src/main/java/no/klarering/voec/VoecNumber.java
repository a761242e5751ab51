package no.klarering.voec;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a registered seller ("VOEC-nummer"): seven digits. Whether it is registered is asked.
 */
public record VoecNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{7}");

    public VoecNumber {
        if (digits == null || !SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a VOEC number: " + digits);
        }
    }

    public static Optional<VoecNumber> parse(String text) {
        return text != null && SHAPE.matcher(text.strip()).matches()
                ? Optional.of(new VoecNumber(text.strip()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return digits;
    }
}
