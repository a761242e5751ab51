package no.klarering.edi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import no.klarering.edi.Examples;
import org.junit.jupiter.api.Test;

class StreamingTest {

    @Test
    void handsEachMessageOverBeforeItReadsTheNext() throws IOException {
        var interchange = new ManyMessages(10_000);
        var most = new AtomicLong();
        var messages = new AtomicInteger();

        var reading =
                reader().read(
                                interchange,
                                Readings.RECEIVED,
                                (verdict, text) -> {
                                    assertThat(verdict.right()).isTrue();
                                    long expected = interchange.upTo(messages.incrementAndGet());
                                    most.accumulateAndGet(
                                            interchange.given() - expected, Math::max);
                                });

        assertThat(((InterchangeReading.Read) reading).faults()).isEmpty();
        assertThat(messages).hasValue(10_000);
        assertThat(most.get()).isLessThan(20_000);
    }

    @Test
    void takesNineHundredAndNinetyNineMessages() throws IOException {
        var reading = usual().read(new ManyMessages(999), Readings.RECEIVED, (verdict, text) -> {});

        assertThat(((InterchangeReading.Read) reading).faults()).isEmpty();
    }

    @Test
    void refusesOneMessageMoreThanTheLimit() throws IOException {
        var reading =
                usual().read(new ManyMessages(1_000), Readings.RECEIVED, (verdict, text) -> {});

        assertThat(((InterchangeReading.Read) reading).faults())
                .extracting(Fault::code)
                .containsExactly(SyntaxCode.TOO_MANY_CONSTITUENTS);
    }

    @Test
    void readsNineHundredAndNinetyNineLines() {
        var readings = Readings.of(lines(999));

        assertThat(readings.faults()).isEmpty();
    }

    @Test
    void refusesAThousandLinesUnderOneInvoice() {
        var readings = Readings.of(lines(1000));

        assertThat(readings.faults()).containsExactly("36 at 10012 CST");
    }

    private static String lines(int count) {
        var example = Examples.onTheWire("6-01");
        int from = example.indexOf("CST+1+");
        int to = example.indexOf("UNS+S");
        var line = example.substring(from, to).replaceAll("TAX\\+1[^']*'", "");
        var all = new StringBuilder(example.substring(0, from));
        for (int item = 1; item <= count; item++) {
            all.append(line.replace("CST+1+", "CST+" + item + "+"));
        }
        int segments = 37 - 11 + count * 10;
        return all.append(example.substring(to)).toString().replace("UNT+37", "UNT+" + segments);
    }

    private static InterchangeReader usual() {
        return new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL);
    }

    private static InterchangeReader reader() {
        var wide = new Limits(32_768, 320_000, 4_000_000, 10_000, 500, 10_000);
        return new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, wide);
    }

    /** An interchange that is made while it is read, and counts what it gave away. */
    private static final class ManyMessages extends InputStream {
        private static final String EXAMPLE = Examples.onTheWire("6-04");
        private static final String OPENING = EXAMPLE.substring(0, EXAMPLE.indexOf("UNH"));
        private static final String MESSAGE =
                EXAMPLE.substring(EXAMPLE.indexOf("UNH"), EXAMPLE.indexOf("UNZ"));

        private final int messages;
        private int made = -1;
        private byte[] part = new byte[0];
        private int at;
        private long given;

        ManyMessages(int messages) {
            this.messages = messages;
        }

        long given() {
            return given;
        }

        long upTo(int message) {
            return OPENING.length() + (long) message * MESSAGE.length();
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time is not how it is read");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == part.length && !next()) {
                return -1;
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, count);
            at += count;
            given += count;
            return count;
        }

        private boolean next() {
            if (made > messages) {
                return false;
            }
            part = text(made++).getBytes(StandardCharsets.ISO_8859_1);
            at = 0;
            return true;
        }

        private String text(int number) {
            if (number < 0) {
                return OPENING;
            }
            return number < messages
                    ? MESSAGE.replace("000102'", "%06d'".formatted(number))
                            .replace("UNH+000102", "UNH+%06d".formatted(number))
                    : "UNZ+" + messages + "+24060309150002'";
        }
    }
}
