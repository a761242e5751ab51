package no.klarering.edi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The example interchanges of the TVINN specification, and wounds that a test can give them. */
public final class Examples {
    private Examples() {}

    /** The example with this name, e.g. {@code 6-01}; its line breaks are for reading only. */
    public static String text(String name) {
        try (var in = Examples.class.getResourceAsStream("examples/" + name + ".edi")) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example as it goes over the wire, without line breaks. */
    public static String onTheWire(String name) {
        return text(name).replace("\n", "");
    }

    /** Replaces a part that must be there. */
    public static String changed(String interchange, String part, String by) {
        if (!interchange.contains(part)) {
            throw new IllegalArgumentException("there is no " + part);
        }
        return interchange.replace(part, by);
    }
}
