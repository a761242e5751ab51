package no.klarering.edi.syntax;

/**
 * How much the reader takes before it says that this cannot be a message.
 *
 * @param segmentBytes longest segment
 * @param segments most segments in one message
 * @param messages most messages in one interchange
 * @param faults most faults kept of one message; what comes after is refused all the same
 */
public record Limits(int segmentBytes, int segments, int messages, int faults) {

    /** 999 lines with every repetition used fit in. */
    public static final Limits USUAL = new Limits(32_768, 320_000, 10_000, 500);

    public Limits {
        if (segmentBytes < 100 || segments < 10 || messages < 1 || faults < 1) {
            throw new IllegalArgumentException(
                    "limits too narrow: "
                            + segmentBytes
                            + ", "
                            + segments
                            + ", "
                            + messages
                            + ", "
                            + faults);
        }
    }
}
