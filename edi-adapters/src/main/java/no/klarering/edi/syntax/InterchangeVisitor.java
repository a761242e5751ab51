package no.klarering.edi.syntax;

/** Is handed what stands in an interchange, in order, while it is read. */
public interface InterchangeVisitor {

    /** The envelope was opened. */
    default void opened(Envelope envelope) {}

    /**
     * A message was read, right or wrong.
     *
     * @param text its segments; used again for the next message when this call returns
     */
    void message(MessageVerdict verdict, MessageText text);
}
