package no.klarering.edi.cusdec;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.Instant;
import java.util.function.Consumer;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.InterchangeReading;
import no.klarering.edi.syntax.MessageVerdict;
import org.smooks.Smooks;
import org.smooks.engine.DefaultApplicationContextBuilder;
import org.smooks.engine.DefaultFilterSettings;
import org.smooks.engine.resource.config.GenericReaderConfigurator;
import org.smooks.io.source.ReaderSource;

/**
 * Translates interchanges into orders with Smooks, which is built once and used by many threads.
 * Build it at start, close it at stop.
 *
 * <p>What the sink throws comes out wrapped by Smooks, with the thrown one as its cause; the
 * interchange is then not read to its end.
 */
public final class InterchangeTranslator implements AutoCloseable {
    private final Smooks smooks;
    private final InterchangeReader reader;

    /**
     * @param readers how many threads will translate at the same time; their readers are pooled
     */
    public InterchangeTranslator(InterchangeReader reader, int readers) {
        this.reader = reader;
        smooks =
                new Smooks(
                        new DefaultApplicationContextBuilder()
                                .withClassLoader(InterchangeTranslator.class.getClassLoader())
                                .withFilterSettings(
                                        new DefaultFilterSettings()
                                                .setDefaultSerializationOn(false)
                                                .setMaintainElementStack(false)
                                                .setCloseSource(false)
                                                .setReaderPoolSize(readers))
                                .build());
        smooks.setReaderConfig(new GenericReaderConfigurator(EdifactFragmentReader.class));
        smooks.addVisitor(new MessageFragments(), EdifactFragmentReader.MESSAGE);
    }

    /**
     * Reads an interchange to its end and hands over each message on the way. Only one message is
     * held at a time.
     *
     * @param interchangeId our id of it
     * @param receivedAt when the channel had it durably
     * @return what is to be said of the interchange as a whole, which is known only now
     */
    public InterchangeReading translate(
            InputStream in, String interchangeId, Instant receivedAt, TranslationSink sink) {
        var translation = new Translation(reader, in, interchangeId, receivedAt, sink);
        var context = smooks.createExecutionContext();
        context.put(Translation.KEY, translation);
        smooks.filterSource(context, new ReaderSource<>(Reader.nullReader()));
        return translation.reading();
    }

    /**
     * Reads an interchange without binding its messages: what is to be said of it as a whole,
     * before anything is done with its messages.
     *
     * @param verdicts is told what the syntax check says of each message
     */
    public InterchangeReading check(
            InputStream in, Instant receivedAt, Consumer<MessageVerdict> verdicts)
            throws IOException {
        return reader.read(in, receivedAt, (verdict, text) -> verdicts.accept(verdict));
    }

    @Override
    public void close() {
        smooks.close();
    }
}
