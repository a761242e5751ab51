package no.klarering.edi.syntax;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What came out of reading an interchange, kept for looking at. */
public record Readings(InterchangeReading reading, List<MessageVerdict> messages) {

    /** Knows the broker of the examples, is NO000101, takes tests. */
    public static final Correspondents SANDBOX =
            new Correspondents() {
                @Override
                public boolean knows(String nodi) {
                    return nodi.equals("NO045601");
                }

                @Override
                public boolean isCustoms(String nodi) {
                    return nodi.equals("NO000101");
                }

                @Override
                public boolean acceptsTests() {
                    return true;
                }
            };

    /** Soon after the examples were made. */
    public static final Instant RECEIVED = Instant.parse("2024-06-03T07:15:07Z");

    public static Readings of(String interchange) {
        return of(interchange, Profiles.inbound());
    }

    public static Readings of(String interchange, Profiles profiles) {
        var in = new ByteArrayInputStream(interchange.getBytes(StandardCharsets.ISO_8859_1));
        return of(in, profiles, SANDBOX);
    }

    /** Read as of a sender with whom this was agreed upon. */
    public static Readings of(String interchange, Terms terms) {
        var in = new ByteArrayInputStream(interchange.getBytes(StandardCharsets.ISO_8859_1));
        return of(in, Profiles.inbound(), agreed(terms));
    }

    static Correspondents agreed(Terms terms) {
        return new Agreed(terms);
    }

    private record Agreed(Terms agreed) implements Correspondents {

        @Override
        public boolean knows(String nodi) {
            return SANDBOX.knows(nodi);
        }

        @Override
        public boolean isCustoms(String nodi) {
            return SANDBOX.isCustoms(nodi);
        }

        @Override
        public boolean acceptsTests() {
            return true;
        }

        @Override
        public Terms terms(String nodi, Instant at) {
            return agreed;
        }
    }

    public static Readings of(InputStream in, Profiles profiles, Correspondents correspondents) {
        var messages = new ArrayList<MessageVerdict>();
        try {
            var reader = new InterchangeReader(profiles, correspondents, Limits.USUAL);
            return new Readings(
                    reader.read(in, RECEIVED, (verdict, text) -> messages.add(verdict)), messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InterchangeReading.Read read() {
        return (InterchangeReading.Read) reading;
    }

    /** The faults of the envelope as {@code code tag element}. */
    public List<String> envelopeFaults() {
        return read().faults().stream().map(Readings::told).toList();
    }

    /** The faults of the only message. */
    public List<String> faults() {
        return faults(1);
    }

    public List<String> faults(int message) {
        return messages.get(message - 1).faults().stream().map(Readings::told).toList();
    }

    private static String told(Fault fault) {
        return fault.code().code() + " at " + fault.place();
    }
}
