package no.klarering.bench.reader;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.smooks.Smooks;
import org.smooks.api.ExecutionContext;
import org.smooks.api.TypedKey;
import org.smooks.api.resource.visitor.sax.ng.AfterVisitor;
import org.smooks.cartridges.edifact.EdifactReaderConfigurator;
import org.smooks.engine.DefaultApplicationContextBuilder;
import org.smooks.engine.DefaultFilterSettings;
import org.smooks.io.source.StreamSource;
import org.w3c.dom.Element;

/**
 * The EDIFACT reader that Smooks brings, which knows the releases of the United Nations and not
 * 902: it reads D.96B. It binds nothing; a visitor counts the lines. Its schema is compiled in the
 * first message, before the measuring.
 */
@State(Scope.Thread)
public class StockSmooks {
    private static final TypedKey<int[]> COUNT = TypedKey.of("count");

    @Param({"1", "10", "100"})
    int lines;

    private byte[] interchange;
    private Smooks smooks;

    @Setup
    public void open() {
        interchange = Cusdec.ofReleaseD96B(lines);
        smooks =
                new Smooks(
                        new DefaultApplicationContextBuilder()
                                .withFilterSettings(
                                        new DefaultFilterSettings()
                                                .setDefaultSerializationOn(false)
                                                .setMaintainElementStack(false)
                                                .setReaderPoolSize(1))
                                .build());
        smooks.setReaderConfig(
                new EdifactReaderConfigurator("/d96b/EDIFACT-Messages.dfdl.xsd")
                        .setMessageTypes(List.of("CUSDEC")));
        smooks.addVisitor(new Lines(), "CST");
        refuseToMeasureNothing();
    }

    private void refuseToMeasureNothing() {
        int read = stockSmooks();
        if (read != lines + 1) {
            throw new IllegalStateException("stock Smooks read " + read + " CST");
        }
    }

    @TearDown
    public void close() {
        smooks.close();
    }

    /** The number of CST segments, that of the heading included. */
    @Benchmark
    public int stockSmooks() {
        var context = smooks.createExecutionContext();
        var count = new int[1];
        context.put(COUNT, count);
        smooks.filterSource(context, new StreamSource<>(new ByteArrayInputStream(interchange)));
        return count[0];
    }

    private static final class Lines implements AfterVisitor {
        @Override
        public void visitAfter(Element element, ExecutionContext context) {
            context.get(COUNT)[0]++;
        }
    }
}
