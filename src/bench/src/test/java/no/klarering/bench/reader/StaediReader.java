package no.klarering.bench.reader;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * StAEDI, which reads and validates against a schema of the same segments and groups as our profile
 * (one type for each tag, which is what its schemas can say), and binds nothing.
 */
@State(Scope.Thread)
public class StaediReader {
    private static final EDIInputFactory FACTORY = EDIInputFactory.newFactory();

    static {
        // TVINN has a qualifier of its own in UNB 0007
        FACTORY.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
    }

    @Param({"1", "10", "100", "999"})
    int lines;

    private byte[] interchange;
    private Schema schema;

    @Setup
    public void open() throws EDISchemaException, EDIStreamException, IOException {
        interchange = Cusdec.ofRelease902(lines);
        schema =
                SchemaFactory.newFactory()
                        .createSchema(StaediReader.class.getResource("cusdec-902.staedi.xml"));
        long values = staedi();
        if (values < 40L * lines) {
            throw new IllegalStateException("StAEDI read " + values + " values only");
        }
    }

    /** The number of values that are there; a fault stops it. */
    @Benchmark
    public long staedi() throws EDIStreamException, IOException {
        long values = 0;
        try (var reader =
                FACTORY.createEDIStreamReader(
                        new ByteArrayInputStream(interchange), "ISO-8859-1")) {
            while (reader.hasNext()) {
                values += taken(reader);
            }
        }
        return values;
    }

    private int taken(EDIStreamReader reader) throws EDIStreamException {
        switch (reader.next()) {
            case START_TRANSACTION:
                reader.setTransactionSchema(schema);
                return 0;
            case ELEMENT_DATA:
                return reader.getText().isEmpty() ? 0 : 1;
            case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR:
                throw new IllegalStateException(
                        reader.getErrorType() + " at " + reader.getLocation());
            default:
                return 0;
        }
    }
}
