package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.klarering.declaration.DeclarationState;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.Mailbox;
import no.klarering.messaging.OwnInterchanges;
import no.klarering.messaging.ReceivedMessage;
import no.klarering.web.console.Language;
import no.klarering.web.console.SegmentSheet;
import no.klarering.web.console.SegmentSheets;
import no.klarering.web.edi.InterchangeDesk;
import no.klarering.web.edi.InterchangeStatus;

/** One interchange of the reader: where it stands, and how it was answered. */
@Named("sentPage")
@RequestScoped
public class SentPage {

    private static final Duration WORTH_WAITING = Duration.ofMinutes(5);
    private static final int MOST_MESSAGES = 100;
    private static final int MOST_REPLIES = 50;
    private static final String RELEASED = DeclarationState.RELEASED.name();
    private static final int MOST_SEGMENTS = 300;
    private static final int VERSION_LENGTH = 25;
    private static final int KEY_LENGTH = 23;

    private Broker broker;
    private Mailbox mailbox;
    private OwnInterchanges sent;
    private SegmentSheets sheets;
    private ReplyWords words;
    private Clock clock;
    private Optional<InterchangeStatus> status = Optional.empty();
    private SegmentSheet sheet;
    private List<ReadReply> replies;

    public SentPage() {}

    @Inject
    public SentPage(
            HttpServletRequest request,
            Language language,
            Broker broker,
            InterchangeDesk desk,
            Mailbox mailbox,
            OwnInterchanges sent,
            SegmentSheets sheets,
            ReplyWords words,
            Clock clock) {
        this.broker = broker;
        this.mailbox = mailbox;
        this.sent = sent;
        this.sheets = sheets;
        this.words = words;
        this.clock = clock;
        status =
                Optional.ofNullable(request.getParameter("id"))
                        .filter(id -> broker.known())
                        .flatMap(id -> desk.status(id, broker.caller(), language.code()));
    }

    /** Tells the browser when there is no such interchange of the reader. */
    public void settle() {
        if (!found()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return status.isPresent();
    }

    public InterchangeStatus status() {
        return status.orElseThrow();
    }

    /** Whether a decision is still to come that looking again may show. */
    public boolean isPending() {
        return clock.instant().isBefore(status().receivedAt().plus(WORTH_WAITING))
                && (status().state().equals(InterchangeState.RECEIVED.name())
                        || status().messages().stream().anyMatch(SentPage::isUndecided)
                        || replies().isEmpty() && expectsReply());
    }

    /** What was refused or decided is answered; the reply leaves a moment after the decision. */
    private boolean expectsReply() {
        return status().state().equals(InterchangeState.REJECTED.name())
                || status().messages().stream()
                        .anyMatch(
                                message ->
                                        !message.state().equals(ReceivedMessage.NOTED)
                                                && !message.state().equals(ReceivedMessage.FAILED));
    }

    private static boolean isUndecided(InterchangeStatus.Message message) {
        return message.state().equals(ReceivedMessage.RECEIVED);
    }

    /** Those with faults first, and what is released last. */
    public List<InterchangeStatus.Message> messages() {
        return status().messages().stream()
                .sorted(
                        Comparator.comparing(
                                        (InterchangeStatus.Message each) -> each.faults().isEmpty())
                                .thenComparing(each -> each.state().equals(RELEASED)))
                .limit(MOST_MESSAGES)
                .toList();
    }

    /** Whether there are more messages than are shown. */
    public boolean cut() {
        return status().messages().size() > MOST_MESSAGES;
    }

    /** Whether there may be more replies than are shown. */
    public boolean repliedMore() {
        return replies().size() == MOST_REPLIES;
    }

    /** Under which key the declaration of a message is found; empty when it became none. */
    public String declarationOf(InterchangeStatus.Message message) {
        return Optional.ofNullable(message.declarationId())
                .filter(id -> id.length() == VERSION_LENGTH)
                .filter(id -> !message.state().equals(ReceivedMessage.SYNTAX_REJECTED))
                .map(id -> id.substring(0, KEY_LENGTH))
                .orElse("");
    }

    public List<ReadReply> replies() {
        if (replies == null) {
            replies =
                    mailbox.answering(status().id(), MOST_REPLIES).stream()
                            .map(words::read)
                            .toList();
        }
        return replies;
    }

    public SegmentSheet sheet() {
        if (sheet == null) {
            sheet =
                    sent.content(broker.owner(), status().id())
                            .map(bytes -> sheets.interchange(bytes, MOST_SEGMENTS))
                            .orElse(SegmentSheet.EMPTY);
        }
        return sheet;
    }
}
