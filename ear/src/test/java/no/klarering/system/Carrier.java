package no.klarering.system;

/** One door for interchanges, as a sender's program sees it. */
interface Carrier extends AutoCloseable {

    /** What a sender knows after it has tried. */
    enum Attempt {
        /** It was promised an answer; the sending knows by what. */
        ACCEPTED,
        /** It was told that it was not taken, or could not even begin to send. */
        REFUSED,
        /** It has sent, and nobody answered: taken or not. */
        UNKNOWN
    }

    Attempt carry(Sending sending);

    @Override
    void close();
}
