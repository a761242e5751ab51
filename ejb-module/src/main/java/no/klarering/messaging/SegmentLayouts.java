package no.klarering.messaging;

import java.util.List;
import no.klarering.kernel.Text;

/** Lays an interchange out for people. */
public interface SegmentLayouts {

    /** Segments in order; unreadable bytes give one segment with what can be shown. */
    List<Segment> layOut(byte[] interchange);

    /**
     * @param message number of the message in the interchange from 1, 0 for the envelope
     * @param position in its message, UNH = 1; 0 for the envelope
     * @param raw as received, without the terminator
     * @param meaning what the segment says, such as "Item line 3: 62034200, procedure 4000,
     *     preference A"
     */
    record Segment(int message, int position, String tag, String raw, Text name, Text meaning) {}
}
