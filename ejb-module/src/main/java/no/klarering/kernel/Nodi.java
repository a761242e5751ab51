package no.klarering.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A broker's address in EDI ("NODI-nummer" of Norstella): {@code NO} and six digits. Mirrors {@code
 * UNB S002/0004}.
 */
public record Nodi(String code) {

    private static final Pattern SHAPE = Pattern.compile("NO[0-9]{6}");

    /** The address of Customs itself. */
    public static final Nodi CUSTOMS = new Nodi("NO000101");

    public Nodi {
        if (code == null || !SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a NODI number: " + code);
        }
    }

    public static Optional<Nodi> parse(String text) {
        return text != null && SHAPE.matcher(text).matches()
                ? Optional.of(new Nodi(text))
                : Optional.empty();
    }

    public static Nodi of(String code) {
        return new Nodi(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
