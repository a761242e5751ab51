package no.klarering.edi.syntax;

/**
 * The opening of an interchange (UNB), as sent; elements that were left out are empty.
 *
 * @param syntax S001 identifier and version, e.g. {@code UNOC:3}
 * @param sender S002 0004
 * @param senderQualifier S002 0007
 * @param recipient S003 0010
 * @param recipientQualifier S003 0007
 * @param reference 0020
 * @param acknowledgementWanted 0031 is 1, or it was agreed upon: a CONTRL is wanted though nothing
 *     is wrong
 * @param test 0035 is 1
 */
public record Envelope(
        String syntax,
        String sender,
        String senderQualifier,
        String recipient,
        String recipientQualifier,
        String reference,
        boolean acknowledgementWanted,
        boolean test) {

    /** Position of S001 in UNB, the tag being 1. */
    static final int SYNTAX = 2;

    /** Position of S002. */
    static final int SENDER = 3;

    /** Position of S003. */
    static final int RECIPIENT = 4;

    /** Position of 0020. */
    static final int REFERENCE = 6;

    /** Position of 0031. */
    static final int ACKNOWLEDGEMENT = 10;

    /** Position of 0035. */
    static final int TEST = 12;

    /** Position of S004, when it was made. */
    static final int PREPARED = 5;

    /** The same, with a CONTRL wanted: agreed upon instead of asked for. */
    Envelope acknowledged() {
        return new Envelope(
                syntax,
                sender,
                senderQualifier,
                recipient,
                recipientQualifier,
                reference,
                true,
                test);
    }

    /** Reads the first segment of a text, which is a UNB. */
    static Envelope of(MessageText text) {
        return new Envelope(
                text.joined(1, SYNTAX),
                text.text(1, SENDER, 1),
                text.text(1, SENDER, 2),
                text.text(1, RECIPIENT, 1),
                text.text(1, RECIPIENT, 2),
                text.text(1, REFERENCE, 1),
                text.is(1, ACKNOWLEDGEMENT, 1, "1"),
                text.is(1, TEST, 1, "1"));
    }
}
