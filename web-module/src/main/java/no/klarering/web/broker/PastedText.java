package no.klarering.web.broker;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** EDIFACT that somebody pasted into a field, as the bytes that a program would send. */
final class PastedText {

    private static final Charset ON_THE_WIRE = StandardCharsets.ISO_8859_1;

    private PastedText() {}

    /** Empty when it has characters that an interchange cannot carry. */
    static Optional<byte[]> bytes(String text) {
        return ON_THE_WIRE.newEncoder().canEncode(text)
                ? Optional.of(text.getBytes(ON_THE_WIRE))
                : Optional.empty();
    }
}
