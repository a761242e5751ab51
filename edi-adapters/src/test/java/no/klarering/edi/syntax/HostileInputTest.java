package no.klarering.edi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import no.klarering.edi.Examples;
import no.klarering.edi.contrl.SyntaxReport;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.cusdec.TranslatedMessage;
import no.klarering.edi.layout.PlainLayouts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static final String OPENING = "UNB+UNOC:3+NO045601:NEP+NO000101:NEP+240603:0915+1'";
    private static final String MESSAGE =
            OPENING + "UNH+1+CUSDEC:1:902:UN:NEP-I+3130001092024060300010101'";
    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @EnumSource(Attack.class)
    void comesToAnEnd(Attack attack) {
        var interchange = attack.text;

        var readings =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> Readings.of(interchange));

        assertThat(readings.read().refused()).isTrue();
        assertThat(readings.messages())
                .allSatisfy(message -> assertThat(message.right()).isFalse());
        assertThat(SyntaxReport.of(readings.read(), readings.messages())).hasSize(1);
    }

    @Test
    void keepsOnlySoManyFaultsOfOneMessage() {
        var readings = Readings.of(MESSAGE + "XXX+1'".repeat(100_000) + "UNT+100002+1'UNZ+1+1'");

        assertThat(readings.faults()).hasSize(Limits.USUAL.faults());
        assertThat(SyntaxReport.of(readings.read(), readings.messages())).hasSizeLessThan(1_100);
    }

    /** Many messages with hundreds of faults each would fill any heap with sentences. */
    @Test
    void keepsOnlySoManyFaultsOfOneInterchangeAndOneOfEachMessage() {
        var bad = "UNH+%d+CUSDEC:1:902:UN:NEP-I+3130001092024060300010101'" + "X'".repeat(300);
        var interchange = new StringBuilder(OPENING);
        for (int message = 0; message < Limits.USUAL.messages(); message++) {
            interchange.append(bad.formatted(message)).append("UNT+302+" + message + "'");
        }

        var readings = Readings.of(interchange.append("UNZ+999+1'").toString());

        assertThat(readings.messages())
                .hasSize(Limits.USUAL.messages())
                .noneMatch(MessageVerdict::right);
        assertThat(readings.messages().stream().mapToInt(message -> message.faults().size()).sum())
                .isLessThanOrEqualTo(Limits.USUAL.faultsInAll() + Limits.USUAL.messages());
    }

    /** An empty component is one byte on the wire and eight in the heap. */
    @Test
    void refusesAMessageOfNothingButSeparators() {
        var empty = "RFF+CO:04012345" + "+".repeat(32_000) + "'";
        var interchange = MESSAGE + empty.repeat(150) + "UNT+152+1'UNZ+1+1'";

        var readings = Readings.of(interchange);

        assertThat(readings.faults()).contains("18 at 1 UNH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-01", "6-04", "6-07", "6-08", "6-10", "6-11", "6-12"})
    void neitherReaderNorBinderNorLayoutFailsOnWoundedInterchanges(String example) {
        var random = new Random(example.hashCode());
        var layouts = new PlainLayouts();
        var reader = new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL);
        try (var translator = new InterchangeTranslator(reader, 1)) {
            for (int i = 0; i < 500; i++) {
                var wounded = wounded(Examples.onTheWire(example), random);

                translator.translate(
                        new ByteArrayInputStream(wounded),
                        "any",
                        Instant.EPOCH,
                        HostileInputTest::givesNoOrderWhenItIsRefused);
                layouts.layOut(wounded);
            }
        }
    }

    @Test
    void letsAFailingStreamFail() {
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is cut");
                    }
                };
        var reader = new InterchangeReader(Profiles.inbound(), Readings.SANDBOX, Limits.USUAL);

        var failure =
                Assertions.assertThrows(
                        IOException.class,
                        () -> reader.read(broken, Readings.RECEIVED, (verdict, text) -> {}));

        assertThat(failure).hasMessage("the line is cut");
    }

    @Test
    void readsTheSameWhenTheStreamComesInDrops() throws IOException {
        var bytes = Examples.text("6-04").getBytes(StandardCharsets.ISO_8859_1);
        var drops =
                new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] into, int offset, int length) {
                        return super.read(into, offset, Math.min(length, 1));
                    }
                };

        var readings = Readings.of(drops, Profiles.inbound(), Readings.SANDBOX);

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults()).isEmpty();
    }

    private static void givesNoOrderWhenItIsRefused(TranslatedMessage message) {
        assertThat(message.verdict().right() || message.order().isEmpty()).isTrue();
    }

    /** Changes, drops or doubles a few characters. */
    private static byte[] wounded(String interchange, Random random) {
        var text = new StringBuilder(interchange);
        var letters =
                List.of(
                        "'", "+", ":", "?", "0", "9", "A", "-", ",", " ", "\u0000", "\u00E5",
                        "UNH+", "'UNT+", "UNZ+1");
        for (int wounds = 1 + random.nextInt(4); wounds > 0; wounds--) {
            int at = random.nextInt(text.length() - 30);
            switch (random.nextInt(4)) {
                case 0 -> text.replace(at, at + 1, letters.get(random.nextInt(letters.size())));
                case 1 -> text.insert(at, letters.get(random.nextInt(letters.size())));
                case 2 -> text.delete(at, at + 1 + random.nextInt(20));
                default -> text.insert(at, text.substring(at, at + 1 + random.nextInt(29)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private enum Attack {
        NO_TERMINATOR(MESSAGE + "x".repeat(MILLION)),
        ONLY_TERMINATORS(MESSAGE + "'".repeat(MILLION)),
        ONLY_ELEMENTS(MESSAGE + "BGM" + "+".repeat(MILLION) + "'UNT+3+1'UNZ+1+1'"),
        ONLY_COMPONENTS(MESSAGE + "BGM+" + ":".repeat(MILLION) + "'UNT+3+1'UNZ+1+1'"),
        ONLY_RELEASES(MESSAGE + "?".repeat(MILLION)),
        ENDLESS_UNH(OPENING + "UNH+" + "1".repeat(MILLION) + "'"),
        TEXT_OUTSIDE(OPENING + "X'".repeat(MILLION / 2) + "UNZ+0+1'"),
        NULLS(OPENING + "\u0000".repeat(MILLION)),
        GROUPS(OPENING + "UNG'UNE'".repeat(MILLION / 8) + "UNZ+0+1'");

        private final String text;

        Attack(String text) {
            this.text = text;
        }
    }
}
