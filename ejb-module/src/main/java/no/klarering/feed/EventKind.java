package no.klarering.feed;

/** What can be told. */
public enum EventKind {
    /** A message was validated; about the request. */
    SUBMISSION_FINISHED,
    /** What a house consignment lacks has changed without a message about it. */
    HOUSE_STATUS_CHANGED,
    /** A house consignment was routed. */
    HOUSE_ROUTED,
    /** The goods of a transport have entered. */
    TRANSPORT_ENTERED,
    /** A message will be cancelled soon if nothing happens. */
    EXPIRY_REMINDER,
    /** A message was cancelled because nothing happened. */
    CANCELLED_BY_TIME
}
