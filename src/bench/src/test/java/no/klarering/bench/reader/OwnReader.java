package no.klarering.bench.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.cusdec.CusdecBinder;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.cusdec.Presentation;
import no.klarering.edi.syntax.BareTokenizer;
import no.klarering.edi.syntax.Correspondents;
import no.klarering.edi.syntax.Envelope;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.InterchangeReading;
import no.klarering.edi.syntax.InterchangeVisitor;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.MessageText;
import no.klarering.edi.syntax.MessageVerdict;
import no.klarering.edi.syntax.Profiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Our reader, layer by layer: what it does in service, and the same with less and less of it. */
@State(Scope.Thread)
public class OwnReader {
    private static final Instant RECEIVED = Instant.parse("2024-06-03T07:15:00Z");
    private static final String ID = "01HZX0000000000000000000000";

    @Param({"1", "10", "100", "999"})
    int lines;

    private byte[] interchange;
    private InterchangeReader reader;
    private InterchangeTranslator translator;

    @Setup
    public void open() throws IOException {
        interchange = Cusdec.ofRelease902(lines);
        reader = new InterchangeReader(Profiles.inbound(), new Everybody(), Limits.USUAL);
        translator = new InterchangeTranslator(reader, 1);
        refuseToMeasureNothing();
    }

    private void refuseToMeasureNothing() throws IOException {
        var bound = bind();
        var translated = throughSmooks();
        if (!bound.equals(translated) || bound.get(0).lines().size() != lines) {
            throw new IllegalStateException("our readers differ or lose lines: " + bound);
        }
    }

    @TearDown
    public void close() {
        translator.close();
    }

    /** What runs in service: read, validate and bind, as a reader of Smooks. */
    @Benchmark
    public List<SubmitDeclaration> throughSmooks() {
        var orders = new ArrayList<SubmitDeclaration>(1);
        translator.translate(
                new ByteArrayInputStream(interchange),
                ID,
                RECEIVED,
                message -> message.order().ifPresent(orders::add));
        return orders;
    }

    /** The same without Smooks. */
    @Benchmark
    public List<SubmitDeclaration> bind() throws IOException {
        var binding = new Binding();
        reader.read(new ByteArrayInputStream(interchange), RECEIVED, binding);
        return binding.orders;
    }

    /** Read and validate only. */
    @Benchmark
    public InterchangeReading validate() throws IOException {
        return translator.check(new ByteArrayInputStream(interchange), RECEIVED, verdict -> {});
    }

    /** Cut into segments, elements and components only. */
    @Benchmark
    public int tokenize() throws IOException {
        return BareTokenizer.segments(interchange);
    }

    private static final class Binding implements InterchangeVisitor {
        private final List<SubmitDeclaration> orders = new ArrayList<>(1);
        private Envelope envelope;

        @Override
        public void opened(Envelope opened) {
            envelope = opened;
        }

        @Override
        public void message(MessageVerdict verdict, MessageText text) {
            if (verdict.right()) {
                var presentation = new Presentation(ID, envelope, RECEIVED);
                orders.add(CusdecBinder.bind(verdict, text, presentation));
            }
        }
    }

    private static final class Everybody implements Correspondents {
        @Override
        public boolean knows(String nodi) {
            return true;
        }

        @Override
        public boolean isCustoms(String nodi) {
            return true;
        }

        @Override
        public boolean acceptsTests() {
            return true;
        }
    }
}
