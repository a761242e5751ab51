package no.klarering.edi;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamConstants.Standards;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An interchange as StAEDI reads it, which checks the envelope too.
 *
 * @param values tags, and filled components as {@code element:component value}, the tag being 1
 * @param errors what it finds wrong, e.g. {@code UNT 74 CONTROL_COUNT_DOES_NOT_MATCH_ACTUAL_COUNT}
 * @param end why it could not read on; empty when it read to the end
 */
public record StaediReading(List<String> values, List<String> errors, String end) {

    private static final EDIInputFactory FACTORY = EDIInputFactory.newFactory();
    private static final Schema ENVELOPE = envelope();

    static {
        // TVINN's qualifier NEP and its message versions are in no directory
        FACTORY.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
    }

    /** Versions 1 to 3 of the syntax have the same envelope. */
    private static Schema envelope() {
        try {
            return SchemaFactory.newFactory()
                    .getControlSchema(Standards.EDIFACT, new String[] {"UNOC", "3"});
        } catch (EDISchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it read to the end and found nothing wrong. */
    public boolean wellFormed() {
        return errors.isEmpty() && end.isEmpty();
    }

    public static StaediReading of(byte[] interchange) {
        var reading = new StaediReading(new ArrayList<>(), new ArrayList<>(), "");
        var in = new ByteArrayInputStream(interchange);
        try (var reader = FACTORY.createEDIStreamReader(in, "ISO-8859-1", ENVELOPE)) {
            while (reader.hasNext()) {
                reading.take(reader, reader.next());
            }
            return reading;
        } catch (EDIStreamException e) {
            return new StaediReading(reading.values, reading.errors, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(EDIStreamReader reader, EDIStreamEvent event) {
        switch (event) {
            case START_SEGMENT -> values.add(reader.getText());
            case ELEMENT_DATA -> {
                if (!reader.getText().isEmpty() && !last().equals("UNA")) {
                    values.add(place(reader) + " " + reader.getText());
                }
            }
            case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR ->
                    errors.add(
                            reader.getLocation().getSegmentTag()
                                    + " "
                                    + reader.getReferenceCode()
                                    + " "
                                    + reader.getErrorType());
            default -> {
                // groups, loops and ends say nothing that tags do not
            }
        }
    }

    /** StAEDI tells the characters of UNA as an element. */
    private String last() {
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    private static String place(EDIStreamReader reader) {
        var place = reader.getLocation();
        int component = Math.max(place.getComponentPosition(), 1);
        return place.getElementPosition() + 1 + ":" + component;
    }
}
