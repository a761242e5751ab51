package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.klarering.messaging.Mailbox;

/** The mailbox of the reader, the latest reply first. */
@Named("replyList")
@RequestScoped
public class ReplyList {

    private static final int SIZE = 25;
    private static final long LATEST = Long.MAX_VALUE;

    private long before = LATEST;
    private List<Mailbox.Entry> found = List.of();
    private List<ReadReply> rows = List.of();

    public ReplyList() {}

    @Inject
    public ReplyList(HttpServletRequest request, Broker broker, Mailbox mailbox, ReplyWords words) {
        var given = request.getParameter("before");
        before = given != null && given.matches("[0-9]{1,18}") ? Long.parseLong(given) : LATEST;
        if (broker.known()) {
            found = mailbox.before(broker.addresses(), before, SIZE + 1);
            rows = found.stream().limit(SIZE).map(words::read).toList();
        }
    }

    public List<ReadReply> rows() {
        return rows;
    }

    public boolean isFirst() {
        return before == LATEST;
    }

    public boolean hasEarlier() {
        return found.size() > SIZE;
    }

    public String earlier() {
        return "/broker/replies?before=" + found.get(SIZE - 1).cursor();
    }
}
