package no.klarering.kernel;

import java.util.List;
import java.util.Map;

/**
 * The one form in which records stand as text, in tables and on internal queues: JSON with the
 * components by name, instants and dates in ISO 8601, exact decimals. Names it does not know are
 * passed over; text that is not of the type asked for throws.
 */
public interface Json {

    String write(Object value);

    <T> T read(String text, Class<T> type);

    <T> List<T> readList(String text, Class<T> element);

    Map<String, String> readMap(String text);
}
