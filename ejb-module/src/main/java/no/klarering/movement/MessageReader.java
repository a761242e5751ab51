package no.klarering.movement;

import java.time.Instant;

/**
 * Reads the JSON of the interface while its sender waits: all faults of shape, length, digits,
 * dates and presence at once, each with its path. Fields it does not know are passed over; {@code
 * requestId}, {@code userId} and {@code mrn} of the message are not looked at, they are ours to
 * give. A body costs time and memory in proportion to its length and no more, whatever is in it;
 * above 5 MB, 32 levels or 250,000 values it is refused.
 */
public interface MessageReader {

    Reading<Transport> transport(byte[] body);

    Reading<MasterConsignment> masterConsignment(byte[] body);

    Reading<HouseConsignment> houseConsignment(byte[] body);

    Reading<Relation> relation(byte[] body);

    /** The body of a cancellation: when it was sent ({@code documentIssueDate}). */
    Reading<Instant> cancellation(byte[] body);

    Reading<Observation> observation(byte[] body);

    Reading<Presentation> presentation(byte[] body, Presentation.Kind kind);

    Reading<ArrivalNotice> arrival(byte[] body);
}
