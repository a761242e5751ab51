package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.Dispatch.ReplyRenderer;

/**
 * A reply as it would leave, written by the same writer that sends it. Its own references, and the
 * running number of a release, are given when it leaves: here they are zeros.
 */
@RequestScoped
public class ReplyPreview {

    private static final String NO_CONTROL_REFERENCE = "00000000000000";
    private static final String NO_MESSAGE_REFERENCE = "000000";
    private static final int MOST_SEGMENTS = 200;

    private ReplyRenderer renderer;
    private SegmentSheets sheets;
    private Clock clock;

    public ReplyPreview() {}

    @Inject
    public ReplyPreview(ReplyRenderer renderer, SegmentSheets sheets, Clock clock) {
        this.renderer = renderer;
        this.sheets = sheets;
        this.clock = clock;
    }

    public SegmentSheet of(CustomsResponse response) {
        var bytes =
                renderer.render(
                        response, NO_CONTROL_REFERENCE, NO_MESSAGE_REFERENCE, clock.instant());
        return sheets.interchange(bytes, MOST_SEGMENTS);
    }
}
