package no.klarering.edi.syntax;

/**
 * How much the reader takes before it says that this cannot be a message.
 *
 * @param segmentBytes longest segment
 * @param segments most segments in one message
 * @param components most components in one message, empty ones too: each takes up room
 * @param messages most messages in one interchange
 * @param faults most faults kept of one message; what comes after is refused all the same
 * @param faultsInAll most faults and warnings kept of one interchange; of each message that is
 *     refused one is kept all the same
 */
public record Limits(
        int segmentBytes, int segments, int components, int messages, int faults, int faultsInAll) {

    /** 999 messages, and in each of them 999 lines with every repetition used, fit in. */
    public static final Limits USUAL = new Limits(32_768, 320_000, 4_000_000, 999, 500, 10_000);

    public Limits {
        if (segmentBytes < 100
                || segments < 10
                || components < 100
                || messages < 1
                || faults < 1
                || faultsInAll < 1) {
            throw new IllegalArgumentException(
                    "limits too narrow: "
                            + segmentBytes
                            + ", "
                            + segments
                            + ", "
                            + components
                            + ", "
                            + messages
                            + ", "
                            + faults
                            + ", "
                            + faultsInAll);
        }
    }
}
