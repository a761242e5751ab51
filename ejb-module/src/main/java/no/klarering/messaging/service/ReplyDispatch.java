package no.klarering.messaging.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;
import no.klarering.messaging.Dispatch;
import no.klarering.messaging.ReplyLedger;
import no.klarering.messaging.ReplyLedger.Owed;
import no.klarering.messaging.ReplyLedger.Posted;
import no.klarering.messaging.ReplyNumbers;
import no.klarering.messaging.ReplyPut;

/** The one writer of replies: takes the books, renders the oldest, puts them into mailboxes. */
@Stateless
public class ReplyDispatch implements Dispatch {

    private static final Logger LOG = System.getLogger(ReplyDispatch.class.getName());

    private final ReplyLedger ledger;
    private final Clock clock;
    private final Event<ReplyPut> events;

    public ReplyDispatch() {
        this(null, null, null);
    }

    @Inject
    public ReplyDispatch(ReplyLedger ledger, Clock clock, Event<ReplyPut> events) {
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<Dispatched> dispatch(ReplyRenderer renderer, int max) {
        var numbers = ledger.open();
        var sent = new ArrayList<Dispatched>();
        var put = new ArrayList<Owed>();
        for (var owed : ledger.oldest(max)) {
            var next = numbers.next(clock.instant());
            var dispatched = send(owed, next, renderer);
            if (dispatched.isPresent()) {
                numbers = next;
                sent.add(dispatched.get());
                put.add(owed);
            }
        }
        if (!sent.isEmpty()) {
            ledger.strikeOff(put);
            ledger.close(numbers);
            events.fire(
                    new ReplyPut(
                            sent.stream().map(Dispatched::recipient).collect(Collectors.toSet())));
        }
        return List.copyOf(sent);
    }

    private Optional<Dispatched> send(Owed owed, ReplyNumbers numbers, ReplyRenderer renderer) {
        var at = clock.instant();
        byte[] content;
        try {
            content =
                    renderer.render(
                            owed.reply(),
                            numbers.controlReference(),
                            numbers.messageReference(),
                            at);
        } catch (RuntimeException e) {
            // One reply that cannot be written must not keep back all that come after it.
            LOG.log(Level.ERROR, "Reply to " + owed.reply().interchangeId() + " set aside", e);
            ledger.setAside(owed, e.toString(), at);
            return Optional.empty();
        }
        ledger.put(owed, new Posted(numbers.lastCursor(), numbers.controlReference(), content, at));
        return Optional.of(
                new Dispatched(
                        numbers.controlReference(),
                        owed.recipient(),
                        owed.channel(),
                        numbers.controlReference(),
                        owed.reply().type(),
                        content));
    }

    @Override
    public List<Dispatched> undelivered(Channel channel, int max) {
        return ledger.undelivered(channel, Optional.empty(), max);
    }

    @Override
    public List<Dispatched> undelivered(Channel channel, Nodi recipient, int max) {
        return ledger.undelivered(channel, Optional.of(recipient), max);
    }

    @Override
    public void delivered(String mailboxId) {
        ledger.delivered(mailboxId);
    }
}
