package no.klarering.kernel;

/**
 * One EDI message, told apart for ever: the interchange as we received it, who sent it, and the
 * sender's two references.
 *
 * @param interchangeId our own id of the interchange, given at the channel
 * @param sender the sender's NODI (UNB S002)
 * @param controlReference the sender's interchange reference (UNB 0020)
 * @param messageReference the sender's message reference (UNH 0062)
 */
public record MessageKey(
        String interchangeId, Nodi sender, String controlReference, String messageReference) {

    public MessageKey {
        if (interchangeId == null
                || sender == null
                || controlReference == null
                || messageReference == null) {
            throw new IllegalArgumentException(
                    "incomplete message key: "
                            + interchangeId
                            + " "
                            + sender
                            + " "
                            + controlReference
                            + " "
                            + messageReference);
        }
    }

    /** One line for logs: no personal data in it. */
    public String text() {
        return sender.code()
                + "/"
                + controlReference
                + "/"
                + messageReference
                + " ["
                + interchangeId
                + "]";
    }
}
