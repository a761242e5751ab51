package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.Mailbox;

/** The messages of a case: the one received, with its faults marked, and the replies sent. */
@Named("messages")
@RequestScoped
public class CaseMessages {

    private static final int REPLY_SEGMENTS = 200;

    private CasePage page;
    private InterchangeRegister received;
    private Mailbox mailbox;
    private SegmentSheets sheets;
    private Wording wording;
    private FactSheet factSheet;
    private boolean whole;
    private SegmentSheet message;

    public CaseMessages() {}

    @Inject
    public CaseMessages(
            HttpServletRequest request,
            CasePage page,
            InterchangeRegister received,
            Mailbox mailbox,
            SegmentSheets sheets,
            Wording wording,
            FactSheet factSheet) {
        this.page = page;
        this.received = received;
        this.mailbox = mailbox;
        this.sheets = sheets;
        this.wording = wording;
        this.factSheet = factSheet;
        this.whole = CaseAddress.read(request).wholeMessage();
    }

    public List<Fact> facts() {
        return factSheet.of(page.version().declaration());
    }

    /** The CUSDEC of the version shown. */
    public SegmentSheet message() {
        if (message == null) {
            var key = page.version().declaration().content().key();
            message =
                    received.content(key.interchangeId())
                            .map(b -> sheets.message(b, key.messageReference(), faults(), whole))
                            .orElse(SegmentSheet.EMPTY);
        }
        return message;
    }

    private Map<Integer, List<String>> faults() {
        return wording.bySegment(Stream.concat(page.problems().stream(), page.warnings().stream()));
    }

    /** Replies about this declaration, the latest first. */
    public List<ShownReply> replies() {
        var replies = new ArrayList<>(page.file().replies().stream().map(this::shown).toList());
        Collections.reverse(replies);
        return replies;
    }

    private ShownReply shown(Mailbox.Entry entry) {
        var sheet =
                mailbox.content(entry.id())
                        .map(bytes -> sheets.interchange(bytes, REPLY_SEGMENTS))
                        .orElse(SegmentSheet.EMPTY);
        return new ShownReply(entry, sheet);
    }
}
